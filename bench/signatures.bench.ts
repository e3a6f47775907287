/** Signature verification and hashing, one operation at a time on one thread. */
import { ed25519KeyPairFromSeed, ed25519Sign, ed25519Verify, ed25519VerifyExact } from "#crypto/ed25519.ts";
import { secp256k1PublicKey, secp256k1Sign, secp256k1Verify, secp256k1VerifyExact } from "#crypto/secp256k1.ts";
import { sha256, sha256Into } from "#crypto/sha256.ts";
import { utf8Encode } from "#lib/bytes.ts";
import { median, Report } from "./support/report.ts";

const report = new Report();
const ROUNDS = 5;

/** Median microseconds of one call over several rounds. */
function microseconds(count: number, run: (i: number) => void): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let i = 0; i < count; i++) run(i);
    return ((performance.now() - start) * 1000) / count;
  });
  return median(rounds);
}

const key = sha256(utf8Encode("key"));
const publicKey = secp256k1PublicKey(key);
const digests = Array.from({ length: 256 }, (_, i) => sha256(utf8Encode(`message ${i}`)));
const signatures = digests.map((digest) => secp256k1Sign(key, digest));
const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;
report.add(
  "secp256k1 verify",
  microseconds(2000, (i) => secp256k1Verify(publicKey, at(digests, i), at(signatures, i))),
  "us",
);
report.add(
  "secp256k1 verify, pure baseline",
  microseconds(50, (i) => secp256k1VerifyExact(publicKey, at(digests, i), at(signatures, i))),
  "us",
);
report.add(
  "secp256k1 sign",
  microseconds(2000, (i) => secp256k1Sign(key, at(digests, i))),
  "us",
);

const pair = ed25519KeyPairFromSeed(key);
const votes = digests.map((digest) => ed25519Sign(pair.privateKey, digest));
report.add(
  "ed25519 verify",
  microseconds(2000, (i) => ed25519Verify(pair.publicKey, at(digests, i), at(votes, i))),
  "us",
);
report.add(
  "ed25519 verify, pure baseline",
  microseconds(50, (i) => ed25519VerifyExact(pair.publicKey, at(digests, i), at(votes, i))),
  "us",
);

const target = new Uint8Array(64);
const inner = new Uint8Array(75);
report.add(
  "sha256 of 75 bytes",
  microseconds(20_000, () => sha256(inner)),
  "us",
);
report.add(
  "sha256 of 75 bytes, into place",
  microseconds(20_000, () => sha256Into(target, 0, inner)),
  "us",
);
report.finish();
