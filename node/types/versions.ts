/** The protocol versions whose surfaces this node offers; clients choose their decoder by them. */

/** The CometBFT release whose interfaces we speak; never our own version, which clients would not understand. */
export const COMETBFT_VERSION = "0.38.17";
/** Version of ABCI spoken to the application. */
export const ABCI_VERSION = "2.0.0";
