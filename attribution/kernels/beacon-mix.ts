/** How the random value of a height follows from what was revealed for it. */

import { sha256 } from "#crypto/sha256.ts";
import { compareBytes, concatBytes, u64ToBytes } from "#lib/bytes.ts";
import { domainTag, lengthPrefixed } from "./domain.ts";

/** Something that was committed to before the height and revealed after it. */
export interface RevealedBytes {
  /** Address of who revealed it; no two of one list are alike. */
  readonly by: Uint8Array;
  readonly bytes: Uint8Array;
}

/** What a value is made of. */
export interface BeaconInput {
  readonly chainId: string;
  readonly height: bigint;
  /** The value before, empty for the first. */
  readonly previous: Uint8Array;
  readonly blockHash: Uint8Array;
  /** Layers of validators. */
  readonly layers: readonly RevealedBytes[];
  /** Secrets of accounts. */
  readonly secrets: readonly RevealedBytes[];
}

/** The 32-byte value; in which order things were revealed makes no difference. */
export function beaconValue({ chainId, height, previous, blockHash, layers, secrets }: BeaconInput): Uint8Array {
  return sha256(
    concatBytes(
      domainTag("beacon", { chainId, module: "beacon", datanetId: 0n, version: 0n }),
      lengthPrefixed(previous),
      u64ToBytes(height),
      lengthPrefixed(blockHash),
      listHash(layers),
      listHash(secrets),
    ),
  );
}

/** What `sender` commits to when it promises `secret` for `height`. */
export function secretCommitment(
  chainId: string,
  promise: { readonly sender: Uint8Array; readonly height: bigint; readonly secret: Uint8Array },
): Uint8Array {
  const { sender, height, secret } = promise;
  const tag = domainTag("beacon-secret", { chainId, module: "beacon", datanetId: 0n, version: 0n });
  return sha256(concatBytes(tag, lengthPrefixed(sender), u64ToBytes(height), lengthPrefixed(secret)));
}

function listHash(revealed: readonly RevealedBytes[]): Uint8Array {
  const ordered = [...revealed].sort((a, b) => compareBytes(a.by, b.by));
  const parts = ordered.flatMap(({ by, bytes }) => [lengthPrefixed(by), lengthPrefixed(bytes)]);
  return sha256(concatBytes(u64ToBytes(BigInt(ordered.length)), ...parts));
}
