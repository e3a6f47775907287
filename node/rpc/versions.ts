/** The protocol versions whose surfaces this node serves; clients choose their decoder by them. */

/** Version of CometBFT that answers look like; never our own version. */
export const COMET_VERSION = "0.38.17";
/** Version of ABCI spoken to the application. */
export const ABCI_VERSION = "2.0.0";
/** Version of the peer-to-peer protocol. */
export const P2P_PROTOCOL = 8n;
/** Version of the block structure. */
export const BLOCK_PROTOCOL = 11n;
