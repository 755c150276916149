//! Sends by itself what is due, and tries again when the network comes back.
//!
//! When something is due, and how long to wait after a failure, is the core's business; this only keeps the time. It
//! never asks more often than every few seconds, so that no fault can make it run hot.

use std::sync::Arc;
use std::time::{Duration, Instant};

use casework::language::Language;
use office::Host;
use serde_json::{Value, json};
use tokio::sync::Notify;

/// How often the network is looked at, and so the longest sleep.
const LOOK: Duration = Duration::from_secs(15);
/// The shortest time between two rounds.
const REST: Duration = Duration::from_secs(3);

/// The way to wake the rounds.
pub(crate) struct Rounds {
    wake: Arc<Notify>,
}

impl Rounds {
    /// Something may be due earlier than it was. Many calls while a round runs are one reason to look again.
    pub(crate) fn look(&self) {
        self.wake.notify_one();
    }
}

/// Starts the rounds; they end with the program.
pub(crate) fn start(host: Arc<Host>) -> Rounds {
    let wake = Arc::new(Notify::new());
    tauri::async_runtime::spawn(keep(host, Arc::clone(&wake)));
    Rounds { wake }
}

async fn keep(host: Arc<Host>, wake: Arc<Notify>) {
    let mut last: Option<Instant> = None;
    let mut way = network();
    loop {
        let now = network();
        let came_back = !now.is_empty() && now != way;
        way = now;
        let asked = Arc::clone(&host);
        // The register and the mail server make one wait: that belongs on a thread that may wait.
        let due = tauri::async_runtime::spawn_blocking(move || asked.sends_by_itself()).await.ok().flatten();
        let wait = pause(due, came_back, last.map(|last| last.elapsed()));
        if wait.is_zero() {
            let sender = Arc::clone(&host);
            if tauri::async_runtime::spawn_blocking(move || round(&sender)).await.is_err() {
                log::warn!("round: it did not come to its end");
            }
            last = Some(Instant::now());
        } else {
            // A wake-up and the end of the wait are the same: look again.
            let _ = tokio::time::timeout(wait, wake.notified()).await;
        }
    }
}

/// How long to sleep; zero means: a round now. `due` is `None` when nothing waits or the register is locked.
fn pause(due: Option<Duration>, came_back: bool, since_last: Option<Duration>) -> Duration {
    let Some(due) = due else { return LOOK };
    let rest = since_last.map_or(Duration::ZERO, |since| REST.saturating_sub(since));
    let due = if came_back { Duration::ZERO } else { due };
    due.max(rest).min(LOOK)
}

fn round(host: &Host) {
    let code = |refused: &Value| refused.get("code").and_then(Value::as_str).unwrap_or("fault").to_owned();
    match host.call("outbox.send", json!({}), Language::default()) {
        Ok(done) => log::info!("round: sent {}, waiting {}", done["sent"], done["waiting"]),
        Err(refused) => log::info!("round: {}", code(&refused)),
    }
}

/// The default ways out of this machine, as text that changes when they do; empty without a network.
#[cfg(target_os = "linux")]
fn network() -> String {
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    ways(&read("/proc/net/route"), &read("/proc/net/ipv6_route"))
}

/// Elsewhere there is no cheap way to ask; the core's own times between tries have to do.
#[cfg(not(target_os = "linux"))]
fn network() -> String {
    String::new()
}

#[cfg(any(target_os = "linux", test))]
fn ways(four: &str, six: &str) -> String {
    let four = four.lines().filter_map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        (words.get(1) == Some(&"00000000")).then(|| format!("{} {}\n", words[0], words.get(2).unwrap_or(&"")))
    });
    let six = six.lines().filter_map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let device = words.last().copied().unwrap_or_default();
        let all = words.first().is_some_and(|to| to.bytes().all(|b| b == b'0')) && words.get(1) == Some(&"00");
        // The kernel keeps an unreachable default on the loopback device.
        (all && device != "lo").then(|| format!("{device} {}\n", words.get(4).unwrap_or(&"")))
    });
    four.chain(six).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn nothing_is_sent_before_it_is_due() {
        assert_eq!(pause(None, true, None), LOOK);
        assert_eq!(pause(Some(Duration::ZERO), false, None), Duration::ZERO);
        assert_eq!(pause(Some(4 * SECOND), false, None), 4 * SECOND);
        assert_eq!(pause(Some(3600 * SECOND), false, Some(60 * SECOND)), LOOK);
    }

    #[test]
    fn a_network_that_comes_back_is_tried_at_once_but_never_in_a_storm() {
        assert_eq!(pause(Some(3600 * SECOND), true, Some(60 * SECOND)), Duration::ZERO);
        assert_eq!(pause(Some(Duration::ZERO), true, Some(SECOND)), REST - SECOND);
    }

    #[test]
    fn only_a_default_way_counts_as_a_network() {
        let head = "Iface\tDestination\tGateway \tFlags\n";
        let home = "eth0\t00000000\t010011AC\t0003\neth0\t000011AC\t00000000\t0001\n";
        let six = "00000000000000000000000000000000 00 00000000000000000000000000000000 00 00000000000000000000000000000000 ffffffff 00000001 00000000 00200200 lo\n";
        assert_eq!(ways(head, six), "");
        assert_eq!(ways(&format!("{head}{home}"), six), "eth0 010011AC\n");
        assert_eq!(ways("", &six.replace("lo\n", "wlan0\n")).lines().count(), 1);
    }
}
