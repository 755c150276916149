//! Writes the TypeScript contract to standard output, or to the file named as first argument.

fn main() -> std::io::Result<()> {
    let text = solidarity_tests::contract();
    match std::env::args().nth(1) {
        Some(path) => std::fs::write(path, text),
        None => {
            print!("{text}");
            Ok(())
        }
    }
}
