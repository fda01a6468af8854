//! In: the address of another store, and who may write there. Out: [`Remote`], to which graphs are sent.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use guanxi::Error;
use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem};

/// The variables of the environment that hold what nobody else is to see.
const PASSWORD: &str = "GUANXI_PASSWORD";
const TOKEN: &str = "GUANXI_TOKEN";

/// How to reach a store, and as whom.
#[derive(Debug, clap::Args)]
pub struct RemoteArgs {
    /// Name to log in by; the password is read from --password-file or GUANXI_PASSWORD
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// File that holds the password alone
    #[arg(long, value_name = "FILE", requires = "user")]
    password_file: Option<PathBuf>,
    /// File that holds a bearer token alone; GUANXI_TOKEN holds one as well
    #[arg(long, value_name = "FILE", conflicts_with = "user")]
    token_file: Option<PathBuf>,
    /// Trust the certificates of this PEM file alone, in place of the usual ones
    #[arg(long, value_name = "FILE")]
    ca: Option<PathBuf>,
    /// Wait so long for each answer
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u32).range(1..))]
    timeout: u32,
}

/// Another store.
pub struct Remote {
    agent: ureq::Agent,
    authorization: Option<String>,
}

impl RemoteArgs {
    /// Returns the way to the store.
    pub fn open(&self) -> Result<Remote, Error> {
        let config = ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0);
        let mut config = config.timeout_global(Some(Duration::from_secs(self.timeout.into())));
        if let Some(path) = &self.ca {
            let roots = RootCerts::Specific(Arc::new(certificates(path)?));
            config = config.tls_config(TlsConfig::builder().root_certs(roots).build());
        }
        Ok(Remote { agent: config.build().into(), authorization: self.authorization()? })
    }

    /// Returns whether something secret is sent.
    pub fn is_secret(&self) -> bool {
        self.user.is_some() || self.token_file.is_some() || std::env::var_os(TOKEN).is_some()
    }

    fn authorization(&self) -> Result<Option<String>, Error> {
        if let Some(user) = &self.user {
            let password = secret(self.password_file.as_deref(), PASSWORD)?.ok_or_else(|| Error::Unknown {
                message: format!("there is no password for \"{user}\""),
                hint: Some(format!("name a file with --password-file, or set {PASSWORD}")),
            })?;
            return Ok(Some(format!("Basic {}", STANDARD.encode(format!("{user}:{password}")))));
        }
        Ok(secret(self.token_file.as_deref(), TOKEN)?.map(|token| format!("Bearer {token}")))
    }
}

impl Remote {
    /// Sends a request; an answer that is no success is an error that says what it was.
    pub fn send(&self, method: &str, target: &str, media_type: &str, body: &[u8]) -> Result<(), String> {
        let mut request = if method == "PUT" { self.agent.put(target) } else { self.agent.post(target) };
        if let Some(authorization) = &self.authorization {
            request = request.header("Authorization", authorization);
        }
        let answer = request.content_type(media_type).send(body);
        let mut answer = answer.map_err(|error| format!("cannot send to {target}: {error}"))?;
        if answer.status().is_success() {
            return Ok(());
        }
        let said = answer.body_mut().with_config().limit(4_096).read_to_string().unwrap_or_default();
        let said = said.lines().next().unwrap_or_default().trim().to_owned();
        Err(format!("{target} answered {}: {said}", answer.status()).trim_end_matches(": ").to_owned())
    }
}

/// Returns what a file holds, else the environment, without the line's end.
fn secret(path: Option<&Path>, variable: &str) -> Result<Option<String>, Error> {
    let text = match path {
        Some(path) => Some(fs::read_to_string(path).map_err(|error| Error::io(path, &error))?),
        None => std::env::var(variable).ok(),
    };
    Ok(text.map(|text| text.trim_end_matches(['\r', '\n']).to_owned()).filter(|text| !text.is_empty()))
}

fn certificates(path: &Path) -> Result<Vec<Certificate<'static>>, Error> {
    let bytes = fs::read(path).map_err(|error| Error::io(path, &error))?;
    let certificate = |item| match item {
        Ok(PemItem::Certificate(certificate)) => Some(certificate),
        _ => None,
    };
    let found: Vec<_> = parse_pem(&bytes).filter_map(certificate).collect();
    if found.is_empty() {
        return Err(Error::file(path, "there is no certificate in this file").with_hint("it is read as PEM"));
    }
    Ok(found)
}
