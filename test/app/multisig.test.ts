import assert from "node:assert/strict";
import { test } from "node:test";
import { aminoSignBytes, directSignBytes } from "#codec/sign-doc.ts";
import { packAny, typeRegistry } from "#codec/type-registry.ts";
import { aminoSecp256k1Key, multisigAddress } from "#crypto/address.ts";
import { secp256k1Sign } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { LegacyAminoPubKey } from "#proto/cosmos/crypto/multisig/keys.ts";
import { MultiSignature } from "#proto/cosmos/crypto/multisig/v1beta1/multisig.ts";
import { SignMode } from "#proto/cosmos/tx/signing/v1beta1/signing.ts";
import { AuthInfo, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";
import {
  APP_CHAIN_ID,
  type AppChain,
  type AppSigner,
  appChain,
  appSigner,
  DENOM,
  sendMessage,
  signedTx,
} from "#test/support/app-chain.ts";

interface Group {
  readonly chain: AppChain;
  readonly members: readonly AppSigner[];
  readonly account: AppSigner;
}

/** A funded account of a threshold key. */
async function group(threshold: number, size: number): Promise<Group> {
  const chain = await appChain();
  const members = Array.from({ length: size }, (_, i) => appSigner(100 + i));
  const packedKey = packAny(LegacyAminoPubKey, { threshold, publicKeys: members.map((member) => member.packedKey) });
  const keys = members.map((member) => aminoSecp256k1Key(member.publicKey));
  const address = chain.app.wiring.addresses.account.toText(multisigAddress(threshold, keys));
  const funder = chain.signers[0] ?? assert.fail();
  // Accounts 0 to 2 are in genesis and the fee collector is number 3.
  const account = { ...funder, packedKey, address, accountNumber: 6n };
  await chain.block([signedTx({ messages: [sendMessage(funder, account, 50_000n)], signer: funder, sequence: 0n })]);
  return { chain, members, account };
}

interface Signing {
  readonly signers: readonly number[];
  readonly mode?: number;
  readonly bits?: { readonly extraBitsStored: number; readonly elems: Uint8Array };
  readonly forge?: boolean;
}

/** A transfer signed by some members of a group. */
function groupTx({ members, account, chain }: Group, { signers, ...how }: Signing): Uint8Array {
  const mode = how.mode ?? SignMode.SIGN_MODE_LEGACY_AMINO_JSON;
  const elems = new Uint8Array(Math.ceil(members.length / 8));
  for (const i of signers) elems[i >> 3] = (elems[i >> 3] ?? 0) | (1 << (7 - (i % 8)));
  const bitarray = how.bits ?? { extraBitsStored: members.length % 8, elems };
  const modeInfos = signers.map(() => ({ sum: { kind: "single" as const, value: { mode } } }));
  const message = sendMessage(account, chain.signers[1] ?? assert.fail(), 7n);
  const body = TxBody.create({ messages: [message] });
  const authInfo = AuthInfo.create({
    signerInfos: [
      {
        publicKey: account.packedKey,
        modeInfo: { sum: { kind: "multi", value: { bitarray, modeInfos } } },
        sequence: 0n,
      },
    ],
    fee: { amount: [{ denom: DENOM, amount: 500n }], gasLimit: 300_000n, payer: "", granter: "" },
  });
  const parts = { bodyBytes: TxBody.encode(body), authInfoBytes: AuthInfo.encode(authInfo) };
  const context = { chainId: APP_CHAIN_ID, accountNumber: account.accountNumber, sequence: 0n };
  const messages = [{ type: MsgSend, value: MsgSend.decode(message.value) }];
  const signBytes =
    mode === SignMode.SIGN_MODE_DIRECT
      ? directSignBytes(parts, context)
      : aminoSignBytes({ body, authInfo, messages, hasUnknownNonCriticals: false }, context, typeRegistry([MsgSend]));
  const digest = sha256(how.forge === true ? sha256(signBytes) : signBytes);
  const signatures = signers.map((i) => secp256k1Sign(members[i]?.privateKey ?? assert.fail(), digest));
  return TxRaw.encode({ ...parts, signatures: [MultiSignature.encode({ signatures })] });
}

test("two of three keys suffice, in amino and in direct mode", async () => {
  for (const mode of [SignMode.SIGN_MODE_LEGACY_AMINO_JSON, SignMode.SIGN_MODE_DIRECT]) {
    const three = await group(2, 3);
    const tx = groupTx(three, { signers: [0, 2], mode });
    assert.equal((await three.chain.check(tx)).log, "");
    const { txResults } = await three.chain.block([tx]);
    assert.deepEqual([txResults[0]?.code, txResults[0]?.log], [0, ""]);
    assert.equal(three.chain.balance(three.account), 50_000n - 507n);
    const signatures = txResults[0]?.events.filter((event) => event.attributes[0]?.key === "signature");
    assert.equal(signatures?.length, 2);
  }
});

test("too few, forged, misplaced or missing member signatures are refused", async () => {
  const three = await group(2, 3);
  const refused = async (how: Signing, code: number): Promise<void> => {
    const response = await three.chain.check(groupTx(three, how));
    assert.equal(response.code, code, response.log);
  };
  await refused({ signers: [1] }, 4);
  await refused({ signers: [0, 1], forge: true }, 4);
  await refused({ signers: [0, 1], bits: { extraBitsStored: 3, elems: Uint8Array.of(0b1010_0000) } }, 4);
  await refused({ signers: [0, 1], bits: { extraBitsStored: 3, elems: Uint8Array.of(0b1000_0000) } }, 4);
  await refused({ signers: [0, 1], bits: { extraBitsStored: 4, elems: Uint8Array.of(0b1100_0000) } }, 4);
  await refused({ signers: [0, 1], bits: { extraBitsStored: 9, elems: Uint8Array.of(0b1100_0000) } }, 2);
  await refused({ signers: [0, 1], bits: { extraBitsStored: 0, elems: new Uint8Array(64) } }, 2);
});

test("more keys than the parameters allow are refused before any is verified", async () => {
  const eight = await group(1, 8);
  const response = await eight.chain.check(groupTx(eight, { signers: [0] }));
  assert.deepEqual(
    [response.code, response.log],
    [14, "signatures: 8, limit: 7: maximum number of signatures exceeded"],
  );
});
