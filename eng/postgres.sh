# A private PostgreSQL for one checkout: no TCP port, a socket that only its owner can reach; sourced by ./beian.
# shellcheck shell=bash disable=SC2154

# PostgreSQL refuses to run as root.
if ((EUID == 0)); then pg_user=postgres; else pg_user=$(id -un); fi
pg_home=$data/postgres

as_pg() {
    if ((EUID == 0)); then
        (cd / && runuser -u "$pg_user" -- "$@")
    else
        (cd / && "$@")
    fi
}

# pg_place: picks the folder. As root, the postgres user must be able to walk to it.
pg_place() {
    mkdir -p "$data"
    ((EUID == 0)) || { mkdir -p "$pg_home" && chmod 700 "$pg_home"; return 0; }
    id "$pg_user" >/dev/null 2>&1 || lacks "没有 postgres 用户。请执行：apt-get install --reinstall -y postgresql-common"
    # Others may pass through, not look around.
    chmod 711 "$data"
    mkdir -p "$pg_home" 2>/dev/null || true
    if ! { chown "$pg_user:" "$pg_home" 2>/dev/null && chmod 700 "$pg_home" && as_pg test -w "$pg_home"; }; then
        rmdir "$pg_home" 2>/dev/null || true
        pg_home=/var/lib/beian-docs-$(sha256sum <<<"$root" | cut -c1-12)/postgres
        say "postgres 用户进不了 ${data}，数据库改放在 $pg_home。"
        install -d -m 711 "$(dirname "$pg_home")"
        install -d -m 700 -o "$pg_user" "$pg_home"
    fi
}

# pg_programs: the binaries of the version that made the cluster, or the newest.
pg_programs() {
    local version='*'
    ! as_pg test -f "$pg_home/cluster/PG_VERSION" || version=$(as_pg cat "$pg_home/cluster/PG_VERSION")
    # shellcheck disable=SC2086
    pg_bin=$(compgen -G "/usr/lib/postgresql/$version/bin/initdb" | sort -V | tail -n 1) || true
    pg_bin=${pg_bin%/initdb}
    [[ -n $pg_bin ]] && return 0
    [[ $version == '*' ]] && lacks "没有找到 PostgreSQL。请执行：sudo apt-get install -y postgresql"
    lacks "数据是 PostgreSQL $version 的，这台机器没有这个版本。请执行：sudo apt-get install -y postgresql-$version"
}

# A socket's path may have 107 bytes at most.
pg_socket_folder() {
    pg_socket=$pg_home/socket
    if ((${#pg_socket} > 80)); then
        pg_socket=/tmp/beian-$(sha256sum <<<"$pg_home" | cut -c1-16)
    fi
    as_pg mkdir -p -m 700 "$pg_socket"
    [[ $(stat -c %U "$pg_socket") == "$pg_user" ]] || lacks "$pg_socket 属于别人。请删除它后重新运行。"
}

pg_create() {
    as_pg test -f "$pg_home/cluster/PG_VERSION" && return 0
    say "正在建立数据库($pg_home)……"
    as_pg rm -rf "$pg_home/cluster" "$pg_home/cluster.new"
    # shellcheck disable=SC2016
    as_pg bash -c 'umask 077; head -c 24 /dev/urandom | base64 | tr "+/" "-_" > "$1"' - "$pg_home/password"
    logged initdb.log as_pg "$pg_bin/initdb" -D "$pg_home/cluster.new" -U beian -E UTF8 --locale=C \
        --auth=scram-sha-256 --pwfile="$pg_home/password" \
        || lacks "数据库没有建成（日志：artifacts/log/initdb.log）。"
    # Renamed last: an interrupted start leaves nothing that looks finished.
    as_pg mv "$pg_home/cluster.new" "$pg_home/cluster"
}

pg_runs() { as_pg "$pg_bin/pg_ctl" -D "$pg_home/cluster" status >/dev/null 2>&1; }

# After a crash another process may have the old number; PostgreSQL would then refuse to start.
pg_forget_dead() {
    local pid
    pid=$(as_pg head -n 1 "$pg_home/cluster/postmaster.pid" 2>/dev/null) || return 0
    [[ $(cat "/proc/$pid/comm" 2>/dev/null) == postgres ]] || as_pg rm -f "$pg_home/cluster/postmaster.pid"
}

# Whoever started it stops it; a starter that died leaves it to the next.
pg_owner_lives() {
    local pid started
    read -r pid started < <(as_pg cat "$pg_home/owner" 2>/dev/null) || return 1
    [[ $(process_start "$pid") == "$started" ]]
}

process_start() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }

pg_start() {
    pg_owned=no
    pg_place
    pg_programs
    pg_socket_folder
    pg_create
    pg_forget_dead
    if ! pg_runs; then
        logged pg_ctl.log as_pg "$pg_bin/pg_ctl" -D "$pg_home/cluster" -l "$pg_home/log" -w -t 60 \
            -o "-c listen_addresses='' -c unix_socket_directories='$pg_socket' -c unix_socket_permissions=0700 -c port=5432" start \
            || { as_pg tail -n 10 "$pg_home/log" >&2 || true; lacks "数据库没有启动（日志：$pg_home/log）。"; }
    elif pg_owner_lives; then
        say "数据库已由另一个 beian 启动，一起使用。"
        return 0
    fi
    pg_owned=yes
    # shellcheck disable=SC2016
    as_pg bash -c 'echo "$2 $3" > "$1"' - "$pg_home/owner" "$$" "$(process_start $$)"
}

pg_stop() {
    [[ ${pg_owned:-no} == yes ]] || return 0
    pg_owned=no
    as_pg "$pg_bin/pg_ctl" -D "$pg_home/cluster" -m fast -w -t 60 stop >/dev/null 2>&1 || say "数据库没有停下来($pg_home)。"
    as_pg rm -f "$pg_home/owner"
}

# pg_connection DATABASE: makes the database when it is not there, and prints the connection string.
pg_connection() {
    local password
    password=$(as_pg cat "$pg_home/password")
    PGPASSWORD=$password as_pg "$pg_bin/psql" -h "$pg_socket" -U beian -d postgres -tAc "SELECT 1 FROM pg_database WHERE datname = '$1'" | grep -q 1 \
        || PGPASSWORD=$password as_pg "$pg_bin/createdb" -h "$pg_socket" -U beian "$1"
    printf 'Host=%s;Port=5432;Username=beian;Password=%s;Database=%s\n' "$pg_socket" "$password" "$1"
}
