/** The pure core at the beginning of a height, in the core's own terms. */

import { startHeight } from "#consensus/height-state.ts";
import type { HeightState } from "#consensus/types.ts";
import { toHex } from "#lib/bytes.ts";
import { pubKeyAddress } from "#types/pub-key.ts";
import { nextHeight, type State } from "#types/state.ts";
import type { Proposers } from "./proposers.ts";
import type { VoterDependencies } from "./voter.ts";

/** The core of the height after `state`, as seen by `voter`; a node without one only follows. */
export function startCore(state: State, proposers: Proposers, voter: VoterDependencies | undefined): HeightState {
  return startHeight({
    height: nextHeight(state),
    self: voter === undefined ? null : toHex(pubKeyAddress(voter.privValidator.publicKey)),
    validators: state.validators.validators.map(({ address, votingPower: power }) => ({
      address: toHex(address),
      power,
    })),
    proposerAt: (round) => toHex(proposers.at(round).address),
  });
}
