/** The first validators of a chain. */
import { genutil } from "./declaration.ts";
import { genesis } from "./genesis.ts";

export default genutil.define({ consensusVersion: 1, genesis });
