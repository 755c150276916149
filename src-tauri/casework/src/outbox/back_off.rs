//! How long to wait before the next try.
//!
//! RFC 5321 4.5.4.1 wants two tries in the first hour and then one every two to three; the wait never grows beyond two
//! hours and the tries never end by themselves.

use chrono::{DateTime, Duration, Utc};

/// Minutes after the first, second ... try; the last one stays.
const MINUTES: [i64; 6] = [1, 5, 15, 30, 60, 120];

/// No wait is longer.
const CEILING: i64 = 120 * 60;

/// The time of the next try after `attempts` of them. `uid` spreads messages by up to a fifth either way, the same way
/// every time.
pub(super) fn next_try(now: DateTime<Utc>, attempts: u32, uid: &str) -> DateTime<Utc> {
    let step = usize::try_from(attempts.saturating_sub(1)).unwrap_or(usize::MAX).min(MINUTES.len() - 1);
    let seconds = MINUTES[step] * 60;
    let spread =
        i64::from(uid.bytes().fold(7_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte))) % 41);
    now + Duration::seconds((seconds * (80 + spread) / 100).min(CEILING))
}

/// A next try later than this was set by a clock that was wrong.
pub(super) fn latest(now: DateTime<Utc>) -> DateTime<Utc> {
    now + Duration::seconds(CEILING + 60)
}

/// When to look again for a server that could not be reached `tries` times in a row.
pub(super) fn next_look(last: DateTime<Utc>, tries: u32) -> DateTime<Utc> {
    last + Duration::minutes(i64::from(tries.clamp(1, 5)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(attempts: u32, uid: &str) -> i64 {
        let now = crate::testing::now();
        (next_try(now, attempts, uid) - now).num_seconds()
    }

    #[test]
    fn the_wait_grows_to_two_hours_and_no_further() {
        for n in 0..500 {
            let uid = format!("0199-{n}");
            for (attempts, minutes) in
                [(0, 1), (1, 1), (2, 5), (3, 15), (4, 30), (5, 60), (6, 120), (7, 120), (9999, 120)]
            {
                let wait = seconds(attempts, &uid);
                assert!(wait >= minutes * 48 && wait <= minutes * 72 && wait <= CEILING, "{attempts}: {wait} s");
                assert_eq!(wait, seconds(attempts, &uid));
            }
        }
    }

    #[test]
    fn messages_are_spread() {
        let mut waits: Vec<i64> = (0..500).map(|n| seconds(3, &format!("0199-{n}"))).collect();
        waits.sort_unstable();
        waits.dedup();
        assert!(waits.len() > 30, "{} different waits", waits.len());
    }
}
