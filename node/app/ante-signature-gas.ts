/** Ante check 10: gas for verifying signatures (`sdk:x/auth/ante/sigverify.go` SigGasConsumeDecorator). */
import type { Params } from "#proto/cosmos/auth/v1beta1/auth.ts";
import { failInternal, failSdk, type GasMeter } from "#sdk";
import type { AnteContext } from "./ante.ts";
import { signerAccount } from "./ante-public-keys.ts";
import type { AccountKey, MemberKey, ThresholdKey } from "./public-keys.ts";
import type { SignatureData } from "./signature-data.ts";
import { SIMULATION_KEY } from "./simulation-key.ts";

/** Charges each signature by its key's kind; fails with code 8 for kinds that may not sign. */
export function consumeSignatureGas(ctx: AnteContext): void {
  const { lane, keepers, mode, tx } = ctx;
  const params = keepers.accounts.params();
  tx.signatures.forEach((signature, i) => {
    const packed = signerAccount(ctx, tx.signers[i] ?? "").base.pubKey;
    const key =
      packed === undefined ? keyWithoutAccount(mode) : ctx.signatures.parseKey(packed, signature.verdict?.key);
    consume(lane.gas, key, { data: signature.data, params });
  });
}

function keyWithoutAccount(mode: AnteContext["mode"]): AccountKey {
  return mode === "simulate" ? SIMULATION_KEY : failSdk.invalidPubKey("unrecognized public key type: <nil>");
}

function consume(
  gas: GasMeter,
  key: MemberKey,
  signed: { readonly data: SignatureData; readonly params: Params },
): void {
  switch (key.kind) {
    case "secp256k1":
      gas.consume(Number(signed.params.sigVerifyCostSecp256k1), "ante verify: secp256k1");
      return;
    case "secp256r1":
      // Half the price of secp256k1, as the SDK's parameters derive it.
      gas.consume(Number(signed.params.sigVerifyCostSecp256k1 / 2n), "ante verify: secp256r1");
      return;
    case "ed25519":
      gas.consume(Number(signed.params.sigVerifyCostEd25519), "ante verify: ed25519");
      failSdk.invalidPubKey("ED25519 public keys are unsupported");
      return;
    case "multisig":
      consumeMultisig(gas, key, signed);
  }
}

function consumeMultisig(
  gas: GasMeter,
  key: ThresholdKey,
  signed: { readonly data: SignatureData; readonly params: Params },
): void {
  const { data, params } = signed;
  if (data.kind !== "multi") failInternal("expected multisig signature data");
  let next = 0;
  for (const [i, isSigned] of data.signed.entries()) {
    if (!isSigned) continue;
    const member = key.members[i];
    const part = data.parts[next++];
    if (member === undefined || part === undefined) failInternal("multisig signature does not fit its key");
    consume(gas, member, { data: part, params });
  }
}
