/** Sizes and counts of the protocol under the names CometBFT gives them (types/block.go, types/params.go, version/version.go). */

/** Bytes of a header with a chain id of the greatest length. */
export const MAX_HEADER_BYTES = 626n;
/** Bytes of tags and lengths around the parts of a block. */
export const MAX_OVERHEAD_FOR_BLOCK = 11n;
/** Bytes of a commit without its signatures. */
export const MAX_COMMIT_OVERHEAD_BYTES = 94n;
/** Bytes of one signature of a commit, without tag and length. */
export const MAX_COMMIT_SIG_BYTES = 109n;
/** Characters of a chain id. */
export const MAX_CHAIN_ID_LEN = 50;
/** Validators whose votes one height can collect. */
export const MAX_VOTES_COUNT = 10_000;
/** Bytes of a block: 100 MiB. */
export const MAX_BLOCK_SIZE_BYTES = 104_857_600;
/** Bytes of every part of a block but the last. */
export const BLOCK_PART_SIZE_BYTES = 65_536;
/** Parts of a block. */
export const MAX_BLOCK_PARTS_COUNT = MAX_BLOCK_SIZE_BYTES / BLOCK_PART_SIZE_BYTES + 1;
/** Bytes of a vote extension: 1 MiB. */
export const MAX_VOTE_EXTENSION_SIZE = 1_048_576;
/** Bytes of a signature. */
export const MAX_SIGNATURE_SIZE = 64;
/** Sum of all voting powers: an eighth of the largest int64, so that priorities cannot overflow. */
export const MAX_TOTAL_VOTING_POWER = (2n ** 63n - 1n) / 8n;
/** The priorities of a validator set spread over at most this many times its total power. */
export const PRIORITY_WINDOW_SIZE_FACTOR = 2n;
/** Version of the block rules, in every header. */
export const BLOCK_PROTOCOL = 11n;
/** Version of the peer-to-peer rules. */
export const P2P_PROTOCOL = 8n;
/** Version of the application interface. */
export const ABCI_VERSION = "2.0.0";
/** Bytes of a validator's address. */
export const VALIDATOR_ADDRESS_LENGTH = 20;
