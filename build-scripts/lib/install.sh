# Sourced by the scripts beside this folder. Sees to it that the programs they need are there: on Debian as root it
# installs what is missing; elsewhere it says what to install, one sentence per missing thing, and stops.

APT_MISSING=()
SAY_MISSING=()

# need_program "names to look for" debian-package "what to do elsewhere"
need_program() {
  local name
  for name in $1; do
    if command -v "$name" >/dev/null; then return; fi
  done
  APT_MISSING+=("$2")
  SAY_MISSING+=("$3")
}

# need_font debian-package: fonts are only asked for where they can be had at once.
need_font() {
  if can_install && ! dpkg -s "$1" >/dev/null 2>&1; then APT_MISSING+=("$1"); fi
}

can_install() {
  [ "$(id -u)" = 0 ] && [ -r /etc/os-release ] && grep -qx 'ID=debian' /etc/os-release
}

install_missing() {
  if [ ${#APT_MISSING[@]} = 0 ]; then return; fi
  if ! can_install; then
    printf '%s\n' "${SAY_MISSING[@]}" >&2
    exit 1
  fi
  echo "Installing: ${APT_MISSING[*]}"
  local log
  log=$(mktemp)
  if ! { apt-get -o DPkg::Lock::Timeout=300 update &&
         DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends \
           "${APT_MISSING[@]}"; } >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    echo "apt-get could not install: ${APT_MISSING[*]}" >&2
    exit 1
  fi
  rm -f "$log"
}

# Debian 12 itself has only Node.js 18, so a number is looked at, too.
check_node() {
  if ! node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'; then
    echo "Node.js $(node --version) is too old; install 20.19 or newer from https://nodejs.org" >&2
    exit 1
  fi
}

need_to_build() {
  need_program javac openjdk-17-jdk-headless "A Java development kit is missing: install Java 17 or newer, for example from https://adoptium.net"
  need_program mvn maven "Maven is missing: install it from https://maven.apache.org"
  need_program node nodejs "Node.js is missing: install 20.19 or newer from https://nodejs.org"
  need_program npm npm "npm is missing: it comes with Node.js from https://nodejs.org"
}

need_chromium() {
  need_program "chromium chromium-browser" chromium "Chromium is missing: install it, and put it on the PATH"
  need_program chromedriver chromium-driver "ChromeDriver is missing: install the one that fits your Chromium, and put it on the PATH"
  need_font fonts-dejavu
  need_font fonts-noto-color-emoji
  need_font fonts-vlgothic
}

need_firefox() {
  need_program "firefox-esr firefox" firefox-esr "Firefox is missing: install it, and put it on the PATH"
}

# What drives browsers needs the built extension and its own classes.
build_for_browsers() {
  echo "Building (the first time takes a few minutes) …"
  local log
  log=$(mktemp)
  if ! mvn --batch-mode --no-transfer-progress -pl core,extension package -DskipTests >"$log" 2>&1 </dev/null; then
    tail -n 40 "$log" >&2
    echo "The build failed; its whole output is in $log" >&2
    exit 1
  fi
  rm -f "$log"
}

# drive_browsers Class [argument …]: does not come back.
drive_browsers() {
  export SE_OFFLINE=true SE_AVOID_STATS=true
  exec java -cp "extension/target/test-classes:$(cat extension/target/test-classpath)" "$@"
}
