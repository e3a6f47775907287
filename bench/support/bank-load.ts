/** Accounts and signed bank sends for load: everything from a counter, so that runs are equal. */
import { formatAddress } from "#codec/bech32.ts";
import { directSignBytes } from "#codec/sign-doc.ts";
import { secp256k1Address } from "#crypto/address.ts";
import { secp256k1PublicKey, secp256k1Sign } from "#crypto/secp256k1.ts";
import { sha256 } from "#crypto/sha256.ts";
import { utf8Encode } from "#lib/bytes.ts";
import { MsgSend } from "#proto/cosmos/bank/v1beta1/tx.ts";
import { PubKey } from "#proto/cosmos/crypto/secp256k1/keys.ts";
import { SignMode } from "#proto/cosmos/tx/signing/v1beta1/signing.ts";
import { AuthInfo, TxBody, TxRaw } from "#proto/cosmos/tx/v1beta1/tx.ts";

/** An account that signs. */
export interface Account {
  readonly address: string;
  readonly privateKey: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly number: bigint;
}

/** What all txs of a load share. */
export interface LoadOptions {
  readonly chainId: string;
  readonly prefix: string;
  readonly denom: string;
}

const GAS_LIMIT = 200_000n;

/** The account with this number. */
export function accountAt(index: number, prefix: string): Account {
  const privateKey = sha256(utf8Encode(`load account ${index}`));
  const publicKey = secp256k1PublicKey(privateKey);
  return { address: formatAddress(secp256k1Address(publicKey), prefix), privateKey, publicKey, number: BigInt(index) };
}

/** An address nobody holds a key to, for accounts that only receive. */
export const idleAddress = (index: number, prefix: string): string =>
  formatAddress(sha256(utf8Encode(`idle account ${index}`)).subarray(0, 20), prefix);

/** A signed transfer of one unit. */
export function signedSend(from: Account, to: string, sequence: bigint, options: LoadOptions): Uint8Array {
  const coins = (amount: bigint) => [{ denom: options.denom, amount }];
  const message = MsgSend.encode({ fromAddress: from.address, toAddress: to, amount: coins(1n) });
  const bodyBytes = TxBody.encode(TxBody.create({ messages: [{ typeUrl: MsgSend.typeUrl, value: message }] }));
  const authInfoBytes = AuthInfo.encode(
    AuthInfo.create({
      signerInfos: [
        {
          publicKey: { typeUrl: PubKey.typeUrl, value: PubKey.encode({ key: from.publicKey }) },
          modeInfo: { sum: { kind: "single", value: { mode: SignMode.SIGN_MODE_DIRECT } } },
          sequence,
        },
      ],
      fee: { amount: coins(1n), gasLimit: GAS_LIMIT, payer: "", granter: "" },
    }),
  );
  const bytes = directSignBytes({ bodyBytes, authInfoBytes }, { chainId: options.chainId, accountNumber: from.number });
  return TxRaw.encode({ bodyBytes, authInfoBytes, signatures: [secp256k1Sign(from.privateKey, sha256(bytes))] });
}
