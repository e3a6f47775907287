/** Drafts with empty signatures of the right shape, which a node can simulate. */
import type { TypeRegistry } from "#codec/type-registry.ts";
import { MultiSignature } from "#proto/cosmos/crypto/multisig/v1beta1/multisig.ts";
import type { SignerInfo } from "#proto/cosmos/tx/v1beta1/tx.ts";
import { type Key, publicKeyToAny } from "../keyring/keyring.ts";
import type { Session } from "../session.ts";
import { fetchAccount } from "./account.ts";
import { type DraftTx, signersOfDraft } from "./draft.ts";
import { simulateGas } from "./gas.ts";
import { bitArray, MEMBER_SIGN_MODE } from "./multisign.ts";
import { signMode } from "./options.ts";
import { SIGN_MODES } from "./sign-bytes.ts";

const NO_SIGNATURE = new Uint8Array();

/** Gas that the node measures for a draft, signatures included. */
export async function estimateGas(
  session: Session,
  draft: DraftTx,
  given: { readonly keys: ReadonlyMap<string, Key>; readonly registry: TypeRegistry },
): Promise<bigint> {
  const mode = SIGN_MODES[signMode(session.flags)];
  const signers = signersOfDraft(draft, given.registry);
  const placed: { readonly info: SignerInfo; readonly signature: Uint8Array }[] = [];
  for (const address of signers) {
    const own = signers.length === 1 ? session.flags.uint64("sequence") : undefined;
    const sequence = own ?? (await fetchAccount(session.rpc, address, given.registry)).sequence;
    placed.push(emptySignature(given.keys.get(address), { mode, sequence }));
  }
  return simulateGas(session.rpc, {
    body: draft.body,
    authInfo: { ...draft.authInfo, signerInfos: placed.map(({ info }) => info) },
    signatures: placed.map(({ signature }) => signature),
  });
}

/** The place of a signature; for an unknown key the node assumes one of the usual kind. */
export function emptySignature(
  key: Key | undefined,
  { mode, sequence }: { readonly mode: number; readonly sequence: bigint },
): { readonly info: SignerInfo; readonly signature: Uint8Array } {
  const single = { sum: { kind: "single", value: { mode } } } as const;
  if (key?.public.kind !== "multisig") {
    const publicKey = key === undefined ? undefined : publicKeyToAny(key.public);
    return { info: { publicKey, modeInfo: single, sequence }, signature: NO_SIGNATURE };
  }
  const { threshold, members } = key.public;
  const member = { sum: { kind: "single", value: { mode: MEMBER_SIGN_MODE } } } as const;
  const modeInfos = Array.from({ length: threshold }, () => member);
  const bitarray = bitArray(members.map((_, i) => i < threshold));
  return {
    info: {
      publicKey: publicKeyToAny(key.public),
      modeInfo: { sum: { kind: "multi", value: { bitarray, modeInfos } } },
      sequence,
    },
    signature: MultiSignature.encode({ signatures: modeInfos.map(() => NO_SIGNATURE) }),
  };
}
