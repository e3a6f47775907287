/** The application of a home on an ABCI socket, in a process of its own that can be killed; prints its address. */
import { serveApplication } from "#main";
import { ABCI_ADDRESS, QUIET } from "./bank-home.ts";

const home = process.argv[2] ?? "";
const { address } = await serveApplication({ home, address: ABCI_ADDRESS, flags: QUIET });
console.log(address);
