/** Ante check 8: every signer's key is known and is its own (`sdk:x/auth/ante/sigverify.go` SetPubKeyDecorator). */
import { equalBytes, eventOf, failSdk } from "#sdk";
import type { AnteContext } from "./ante.ts";
import type { AnteAccount } from "./keepers.ts";
import { rawSignatures } from "./signature-data.ts";
import { SIMULATION_KEY, SIMULATION_PACKED_KEY } from "./simulation-key.ts";

/** Stores the key of a first-time signer; fails with code 8 when a key does not match its signer, 9 for an unknown signer. */
export function setPublicKeys(ctx: AnteContext): void {
  const { lane, keepers, mode, tx } = ctx;
  const isSimulation = mode === "simulate";
  tx.signatures.forEach((signature, i) => {
    const signer = tx.signers[i] ?? tooManySigners(tx.signers.length, tx.signatures.length);
    if (signature.key === undefined && !isSimulation) return;
    const key = signature.key ?? SIMULATION_KEY;
    const address = lane.wiring.addresses.account.toBytes(signer);
    if (!isSimulation && !equalBytes(key.address, address)) {
      failSdk.invalidPubKey(`pubKey does not match signer address ${signer} with signer index: ${i}`);
    }
    const account = signerAccount(ctx, signer);
    if (account.base.pubKey !== undefined) return;
    keepers.accounts.update(account, { pubKey: signature.packedKey ?? SIMULATION_PACKED_KEY });
  });
  if (lane.isMuted) return;
  tx.signatures.forEach((signature, i) => {
    lane.events.push(eventOf("tx", [["acc_seq", `${tx.signers[i]}/${signature.sequence}`]]));
    for (const raw of rawSignatures(signature.data)) lane.events.push(eventOf("tx", [["signature", base64(raw)]]));
  });
}

/** The account of a signer; fails with code 9 when there is none. */
export function signerAccount({ keepers }: AnteContext, signer: string): AnteAccount {
  return keepers.accounts.get(signer) ?? failSdk.unknownAddress(`account ${signer} does not exist`);
}

/** The platform's encoder: every transaction's signature goes through here. */
function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64");
}

function tooManySigners(expected: number, got: number): never {
  return failSdk.unauthorized(`invalid number of signer;  expected: ${expected}, got ${got}`);
}
