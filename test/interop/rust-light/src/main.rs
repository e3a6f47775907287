//! Follows a chain with tendermint-rs, the Rust light client: bootstraps from a trusted header, verifies to each target by
//! bisection, and has each result confirmed by witnesses. One JSON line per target, then, with `--rpc`, one line per RPC
//! method, whose answer its strict types could or could not read.
//!
//!     rust-light CHAIN-ID TRUSTED-HEIGHT TRUSTED-HASH PRIMARY WITNESS[,WITNESS] TARGET... [--rpc TX-HASH]

use std::error::Error;
use std::fmt::Display;
use std::future::Future;
use std::process::ExitCode;
use std::str::FromStr;
use std::time::Duration;

use serde_json::{json, Value};
use tendermint::block::Height;
use tendermint::crypto::default::Sha256;
use tendermint::{node, Hash};
use tendermint_light_client::builder::LightClientBuilder;
use tendermint_light_client::store::memory::MemoryStore;
use tendermint_light_client::verifier::options::Options;
use tendermint_light_client::verifier::types::{LightBlock, TrustThreshold};
use tendermint_light_client_detector::{detect_divergence, Provider};
use tendermint_rpc::query::Query;
use tendermint_rpc::{Client, HttpClient, Order, Paging};

const TRUSTING_PERIOD: Duration = Duration::from_secs(86_400);
const CLOCK_DRIFT: Duration = Duration::from_secs(5);
const BLOCK_LAG: Duration = Duration::from_secs(2);
const CALL_TIMEOUT: Duration = Duration::from_secs(10);

type Failure = Box<dyn Error>;

/// What is trusted before anything is verified.
struct Trust {
    chain_id: String,
    height: Height,
    hash: Hash,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", first_line(error));
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Failure> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let rpc_tx = match arguments.iter().position(|argument| argument == "--rpc") {
        Some(at) => arguments.split_off(at).into_iter().nth(1),
        None => None,
    };
    let [chain_id, height, hash, primary, witnesses, targets @ ..] = arguments.as_slice() else {
        return Err("too few arguments".into());
    };
    let trust = Trust {
        chain_id: chain_id.clone(),
        height: Height::from_str(height)?,
        hash: Hash::from_str(hash)?,
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let mut main_provider = provider(&trust, primary, 0)?;
    let mut others = Vec::new();
    for (i, url) in witnesses.split(',').enumerate() {
        others.push(provider(&trust, url, i + 1)?);
    }
    for target in targets {
        let verified = match target.as_str() {
            "latest" => main_provider.verify_to_highest(),
            number => main_provider.verify_to_height(Height::from_str(number)?),
        };
        let line = match verified {
            Ok(block) => confirm(&runtime, &main_provider, &mut others, block),
            Err(error) => json!({ "target": target, "error": first_line(error) }),
        };
        println!("{line}");
    }
    if let Some(tx) = rpc_tx {
        runtime.block_on(read_answers(&client(primary)?, trust.height, &tx))?;
    }
    Ok(())
}

fn client(url: &str) -> Result<HttpClient, Failure> {
    Ok(HttpClient::new(url)?)
}

/// A light client of one node, whose header at the trusted height is the trusted one.
fn provider(trust: &Trust, url: &str, index: usize) -> Result<Provider, Failure> {
    let rpc = client(url)?;
    let options = Options {
        trust_threshold: TrustThreshold::ONE_THIRD,
        trusting_period: TRUSTING_PERIOD,
        clock_drift: CLOCK_DRIFT,
    };
    let mut id = [0; 20];
    id[19] = u8::try_from(index)?;
    let store = Box::new(MemoryStore::new());
    let instance = LightClientBuilder::prod(
        node::Id::new(id),
        rpc.clone(),
        store,
        options,
        Some(CALL_TIMEOUT),
    )
    .trust_primary_at(trust.height, trust.hash)?
    .build();
    Ok(Provider::new(trust.chain_id.clone(), instance, rpc))
}

/// Has every witness look at what the primary led to; tells what was verified and by how many it was confirmed.
fn confirm(
    runtime: &tokio::runtime::Runtime,
    primary: &Provider,
    witnesses: &mut [Provider],
    block: LightBlock,
) -> Value {
    let trace = primary.get_trace(block.height());
    let heights: Vec<u64> = trace.iter().map(|step| step.height().value()).collect();
    let mut confirmed = 0;
    let mut refusals = Vec::new();
    // A trace of one block is the trusted block itself, which every witness was asked for when it was opened.
    let is_new = trace.len() > 1;
    for witness in witnesses.iter_mut().filter(|_| is_new) {
        let check = detect_divergence::<Sha256>(
            Some(primary),
            witness,
            trace.clone(),
            CLOCK_DRIFT,
            BLOCK_LAG,
        );
        match runtime.block_on(check) {
            Ok(None) => confirmed += 1,
            Ok(Some(_)) => refusals.push("divergence".to_string()),
            Err(error) => refusals.push(first_line(error)),
        }
    }
    json!({
        "height": block.height().value(),
        "hash": block.signed_header.header.hash().to_string(),
        "validators": block.validators.validators().len(),
        "power": block.validators.total_voting_power().value(),
        "trace": heights,
        "confirmed": confirmed,
        "refusals": refusals,
    })
}

/// Reads one answer of each method.
async fn read_answers(rpc: &HttpClient, height: Height, tx: &str) -> Result<(), Failure> {
    let hash = Hash::from_str(tx)?;
    let query = Query::eq("tx.hash", tx);
    let at = |path: &str| path.to_string();
    told("abci_info", rpc.abci_info()).await;
    told("abci_query", rpc.abci_query(None, vec![2], None, false)).await;
    told(
        "abci_query_path",
        rpc.abci_query(Some(at("/store/bank/key")), vec![1], None, true),
    )
    .await;
    told("block", rpc.block(height)).await;
    told(
        "block_by_hash",
        rpc.block_by_hash(rpc.block(height).await?.block_id.hash),
    )
    .await;
    told("block_results", rpc.block_results(height)).await;
    told(
        "block_search",
        rpc.block_search(Query::gte("block.height", 1), 1, 5, Order::Descending),
    )
    .await;
    told("blockchain", rpc.blockchain(height, height)).await;
    told("commit", rpc.commit(height)).await;
    told("consensus_params", rpc.consensus_params(height)).await;
    told("consensus_state", rpc.consensus_state()).await;
    told("genesis", rpc.genesis::<Value>()).await;
    told("header", rpc.header(height)).await;
    told("health", rpc.health()).await;
    told("latest_block", rpc.latest_block()).await;
    told("latest_block_results", rpc.latest_block_results()).await;
    told("latest_commit", rpc.latest_commit()).await;
    told("net_info", rpc.net_info()).await;
    told("status", rpc.status()).await;
    told("tx", rpc.tx(hash, true)).await;
    told(
        "tx_search",
        rpc.tx_search(query, true, 1, 5, Order::Ascending),
    )
    .await;
    told("validators", rpc.validators(height, Paging::All)).await;
    told("broadcast_tx_async", rpc.broadcast_tx_async(vec![1])).await;
    told("broadcast_tx_sync", rpc.broadcast_tx_sync(vec![2])).await;
    told("broadcast_tx_commit", rpc.broadcast_tx_commit(vec![3])).await;
    Ok(())
}

async fn told<T, E: Display>(method: &str, call: impl Future<Output = Result<T, E>>) {
    let line = match call.await {
        Ok(_) => json!({ "method": method }),
        Err(error) => json!({ "method": method, "error": first_line(error) }),
    };
    println!("{line}");
}

/// What went wrong, without the trace of calls that some errors print below it.
fn first_line(error: impl Display) -> String {
    error
        .to_string()
        .lines()
        .next()
        .unwrap_or_default()
        .to_string()
}
