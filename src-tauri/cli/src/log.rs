//! The local log of the command line: standard error, when `SOLIDARITY_LOG` is set. Lines hold no case text.

struct StandardError;

impl log::Log for StandardError {
    fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
        metadata.level() <= log::Level::Info
    }

    fn log(&self, record: &log::Record<'_>) {
        if self.enabled(record.metadata()) {
            eprintln!("{}: {}", record.level(), record.args());
        }
    }

    fn flush(&self) {}
}

/// Starts the log when it was asked for.
pub(crate) fn start() {
    if std::env::var_os("SOLIDARITY_LOG").is_some() && log::set_logger(&StandardError).is_ok() {
        log::set_max_level(log::LevelFilter::Info);
    }
}
