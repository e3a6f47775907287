/** The protocols of the channels: CometBFT's, one message per stream, and ours, many messages on one stream. */

/** Protocol of a stream that carries one message and is closed (`cmt:lp2p/stream.go` ProtocolID). */
export function messageProtocol(channelId: number): string {
  return `/p2p/cometbft/1.0.0/channel/0x${hexByte(channelId)}`;
}

/** Protocol of a stream that stays open and carries messages one after the other, between our own nodes. */
export function streamProtocol(channelId: number): string {
  return `/tributary/channel/1/0x${hexByte(channelId)}`;
}

function hexByte(value: number): string {
  return value.toString(16).padStart(2, "0");
}
