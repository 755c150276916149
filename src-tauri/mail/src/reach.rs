//! From a host name to a connected socket, and what to call it when that fails.
//!
//! Everything before a connection is `Offline`, except a name of which the resolver says for certain that it does not
//! exist. Only the configured host is looked up: no MX, no autodiscovery.

use std::io;
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::mpsc;
use std::time::Duration;

use casework::outbox::parcel::{RouteTrouble, Verdict};

use crate::reply::printable;

/// RFC 5321 5.1 wants at least two addresses tried; more than four only makes the wait longer.
const ADDRESSES: usize = 4;

/// Connects to the first address of the host that answers.
pub(crate) fn connect(host: &str, port: u16, resolve: Duration, wait: Duration) -> Result<TcpStream, Verdict> {
    let addresses = look_up(host, port, resolve)?;
    let mut last = io::Error::from(io::ErrorKind::NotFound);
    for address in addresses.iter().take(ADDRESSES) {
        match TcpStream::connect_timeout(address, wait) {
            Ok(stream) => return Ok(stream),
            Err(error) => last = error,
        }
    }
    Err(offline(&format!("connect: {last}")))
}

fn offline(detail: &str) -> Verdict {
    Verdict::Offline { detail: printable(detail) }
}

/// The addresses of a host. The system's resolver cannot be interrupted, so it works in a thread that may be left behind.
fn look_up(host: &str, port: u16, wait: Duration) -> Result<Vec<SocketAddr>, Verdict> {
    let (sender, receiver) = mpsc::channel();
    let host = host.to_owned();
    let spawned = std::thread::Builder::new().name("resolver".into()).spawn(move || {
        // Nobody may be waiting any more.
        let _ = sender.send((host.as_str(), port).to_socket_addrs().map(Iterator::collect::<Vec<_>>));
    });
    if let Err(error) = spawned {
        return Err(offline(&format!("resolver: {error}")));
    }
    match receiver.recv_timeout(wait) {
        Ok(Ok(addresses)) if addresses.is_empty() => Err(unknown("no address")),
        Ok(Ok(addresses)) => Ok(addresses),
        Ok(Err(error)) => Err(lookup_failed(&error)),
        Err(_) => Err(offline("resolver: no answer in time")),
    }
}

fn unknown(detail: &str) -> Verdict {
    Verdict::RouteStopped { trouble: RouteTrouble::UnknownHost, reply: printable(detail) }
}

fn lookup_failed(error: &io::Error) -> Verdict {
    let detail = format!("resolver: {error}");
    if says_unknown(error) && !without_network() { unknown(&detail) } else { offline(&detail) }
}

/// Whether the resolver says that the name does not exist, rather than that it could not find out.
fn says_unknown(error: &io::Error) -> bool {
    // Winsock: host not found, no data.
    if cfg!(windows) && matches!(error.raw_os_error(), Some(11001 | 11004)) {
        return true;
    }
    let text = error.to_string();
    text.contains("Name or service not known")
        || text.contains("No address associated with hostname")
        || text.contains("nodename nor servname provided")
        || impossible_name().is_some_and(|reference| reference == text)
}

/// The resolver's words for a name that cannot exist. A label of 64 letters is refused without asking the network, and the
/// words come in the language of the system, which the fixed ones above do not.
fn impossible_name() -> Option<String> {
    let name = format!("{}.invalid", "x".repeat(64));
    (name.as_str(), 0).to_socket_addrs().err().map(|error| error.to_string())
}

/// Whether this machine has no way out: then "does not exist" only means that nobody could be asked.
fn without_network() -> bool {
    if !cfg!(target_os = "linux") {
        return false;
    }
    let four = std::fs::read_to_string("/proc/net/route").unwrap_or_default();
    let six = std::fs::read_to_string("/proc/net/ipv6_route").unwrap_or_default();
    !has_default_route(&four, &six)
}

/// Reads the kernel's two tables: a default route that is up, in IPv4 or IPv6, and not the loopback's reject entry.
fn has_default_route(four: &str, six: &str) -> bool {
    let up = |flags: &str| u32::from_str_radix(flags, 16).is_ok_and(|flags| flags & 1 == 1);
    four.lines().skip(1).any(|line| match line.split_whitespace().collect::<Vec<_>>().as_slice() {
        [_, destination, _, flags, ..] => *destination == "00000000" && up(flags),
        _ => false,
    }) || six.lines().any(|line| match line.split_whitespace().collect::<Vec<_>>().as_slice() {
        [net, length, _, _, _, _, _, _, flags, device] => {
            net.bytes().all(|b| b == b'0') && *length == "00" && up(flags) && *device != "lo"
        }
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\n";

    #[test]
    fn a_default_route_is_found_in_either_table() {
        let four = format!("{HEAD}eth0\t00000000\t010200C0\t0003\t0\t0\t0\t00000000\n");
        assert!(has_default_route(&four, ""));
        let local = format!("{HEAD}eth0\t000200C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\n");
        assert!(!has_default_route(&local, ""));
        let zeros = "0".repeat(32);
        let six = format!("{zeros} 00 {zeros} 00 fe80 00000400 00000001 00000000 00450003 wlan0\n");
        assert!(has_default_route(&local, &six));
        let loopback = format!("{zeros} 00 {zeros} 00 {zeros} ffffffff 00000001 00000000 00200200 lo\n");
        assert!(!has_default_route(&local, &loopback));
        assert!(!has_default_route("", ""));
    }

    #[test]
    fn row_2_and_3_a_name_that_does_not_exist_is_told_from_a_resolver_that_failed() {
        let sentence = |s: &str| io::Error::other(format!("failed to lookup address information: {s}"));
        assert!(says_unknown(&sentence("Name or service not known")));
        assert!(!says_unknown(&sentence("Temporary failure in name resolution")));
        if let Some(local) = impossible_name() {
            assert!(says_unknown(&io::Error::other(local)));
        }
        let verdict = lookup_failed(&sentence("Temporary failure in name resolution"));
        assert!(matches!(verdict, Verdict::Offline { .. }), "{verdict:?}");
    }
}
