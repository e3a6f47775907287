/** The parameters, as `cosmos.consensus.v1.Query`. */
import { Query } from "#proto/cosmos/consensus/v1/query.ts";
import { consensus } from "./declaration.ts";

/** The parameters in force. */
export const params = consensus.query(Query.methods.params, ({ state }) => ({ params: state.params.find() }));
