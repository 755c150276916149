//! The child process alone, for tests. The program and the command line host it themselves.
//!
//! A file of the right name makes it die, so that a test can see what becomes of the program then.

use std::process::ExitCode;
use std::time::Duration;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().collect();
    // A page may be drawn at any scale; this one is asked for by no window.
    let way = words.iter().find_map(|word| word.strip_prefix("die-")).or_else(|| {
        let picture = words.get(2).is_some_and(|task| task == "picture");
        (picture && words.last().is_some_and(|scale| scale == "0.0625")).then_some("overflow.pdf")
    });
    match way {
        Some("abort.pdf") => std::process::abort(),
        Some("overflow.pdf") => drop(deeper(0)),
        Some("hang.pdf") => std::thread::sleep(Duration::from_secs(600)),
        Some("compute.pdf") => {
            extract::child::limit();
            let mut number = 1_u64;
            while number != 0 {
                number = std::hint::black_box(number.wrapping_mul(3) | 1);
            }
        }
        Some("eat.pdf") => {
            extract::child::limit();
            let mut eaten: Vec<Vec<u8>> = Vec::new();
            loop {
                eaten.push(std::hint::black_box(vec![1; 16 * 1024 * 1024]));
            }
        }
        Some("babble.pdf") => {
            println!("{{\"file\": \"half an answer");
            return ExitCode::SUCCESS;
        }
        _ => {}
    }
    extract::child::run_child()
}

#[allow(unconditional_recursion, reason = "it is to overflow")]
fn deeper(depth: usize) -> usize {
    let room = std::hint::black_box([depth; 512]);
    deeper(depth + 1).wrapping_add(room[depth % 512])
}
