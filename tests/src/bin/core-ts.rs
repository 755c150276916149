//! Writes the TypeScript contract to standard output, or to the file named as first argument.

use casework::contract::Contract;
use casework::error::Error;

fn main() -> std::io::Result<()> {
    let mut contract = Contract::default();
    casework::calls::describe(&mut contract);
    office::Host::describe(&mut contract);
    contract.add_type::<Error>();
    let text = contract.to_typescript();
    match std::env::args().nth(1) {
        Some(path) => std::fs::write(path, text),
        None => {
            print!("{text}");
            Ok(())
        }
    }
}
