/** Everything this node is willing to hold or wait for on behalf of its peers; sizes in bytes, times in milliseconds. */

const MIB = 1 << 20;

/** Longest wait for a stream to open, and for the next bytes of a message that began (`cmt:lp2p/stream.go` TimeoutStream). */
export const STREAM_TIMEOUT_MS = 10_000;
/** Longest wait for a peer to say who it is. */
export const HELLO_TIMEOUT_MS = 10_000;
/** Longest wait for a peer to take what is being sent to it, after which it is unresponsive. */
export const SEND_STALL_MS = 30_000;
/** How often streams and senders are looked at for the two waits above. */
export const SWEEP_INTERVAL_MS = 2_500;

/** Messages that may wait to be sent to one peer. */
export const OUTBOUND_MESSAGES_MAX = 5_000;
/** Bytes that may wait to be sent to one peer; one longer message may wait alone. */
export const OUTBOUND_BYTES_MAX = 16 * MIB;
/** Bytes handed to a peer's transport and not taken by it yet; beyond them priority decides what goes next. */
export const IN_FLIGHT_BYTES_MAX = MIB;
/** Bytes of small messages written to a stream at once. */
export const BATCH_BYTES_MAX = 64 * 1024;
/** Streams of one message each that may be open to one peer. */
export const FRESH_STREAMS_MAX = 64;

/** Messages of one channel that may wait for their handler, per peer. */
export const INBOUND_MESSAGES_MAX = 5_000;
/** Bytes of one channel that may wait for their handler, per peer; one longer message may wait alone. */
export const INBOUND_BYTES_MAX = 16 * MIB;
/** Bytes of unfinished and waiting messages of one peer: the longest message and some beside it. */
export const INBOUND_BYTES_PER_PEER_MAX = 160 * MIB;
/** Bytes of unfinished and waiting messages of all peers together; whoever asks for more loses its stream. */
export const INBOUND_BYTES_TOTAL_MAX = 512 * MIB;
/** Streams of channels a connection may have open to us: as many as QUIC lets it open. */
export const INBOUND_STREAMS_MAX = 256;
/** Bytes of a stream kept while its reader pauses; more resets the stream. */
export const PAUSED_BYTES_MAX = 4 * MIB;
/** Messages handled before other work of the process gets its turn. */
export const MESSAGES_PER_TURN = 64;

/** QUIC handshakes under way: an address is not proved before its end, so strangers may leave that many unfinished. */
export const QUIC_HANDSHAKES_MAX = 256;
/** Longest wait for connections and sockets to close when the node stops. */
export const STOP_TIMEOUT_MS = 1_000;
/** Connections to one peer, which has two when both sides dial at once. */
export const CONNECTIONS_PER_PEER_MAX = 2;

/** One in so many inbound places is for peers of one range of IP addresses, /16 of IPv4 and /32 of IPv6. */
export const INBOUND_PLACES_PER_RANGE = 2;
/** Who has not greeted after this gives way when the inbound places are all taken. */
export const GREETING_GRACE_MS = 1_000;
/** Streams a peer may open in a second that bring no message of a channel: questions, our own shared streams, and those it gives up. */
export const IDLE_STREAMS_PER_SECOND_MAX = 50;
/** As many of them at once: more than can be open. */
export const IDLE_STREAMS_BURST = 4 * INBOUND_STREAMS_MAX;

/** What a peer may send in a second is `receiveBytesPerSecond` times this: QUIC does not slow a sender down, so only a flood is refused. */
export const FLOOD_FACTOR = 20;
/** Seconds of the average that may arrive at once. */
export const RECEIVE_BURST_SECONDS = 3;

/** Longest hello. */
export const HELLO_BYTES_MAX = 1024;
/** Longest moniker or version of a peer that is kept. */
export const HELLO_TEXT_MAX = 128;
/** Addresses told to a peer that asks. */
export const ADDRESSES_PER_REPLY_MAX = 100;
/** Longest list of addresses accepted from a peer. */
export const ADDRESSES_BYTES_MAX = 64 * 1024;
/** A peer may ask for addresses this often. */
export const ADDRESS_REQUEST_INTERVAL_MS = 30_000;
/** Addresses kept of one peer. */
export const ADDRESSES_PER_PEER_MAX = 8;
/** Longest address text. */
export const ADDRESS_TEXT_MAX = 320;
