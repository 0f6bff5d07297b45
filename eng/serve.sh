# The whole service on this machine; sourced by ./beian.
# shellcheck shell=bash disable=SC2154
# shellcheck source=eng/postgres.sh
source "$root/eng/postgres.sh"

port_is_taken() { (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null; }

serve() {
    local port=${PORT:-8080} urls='' host child status=0 extra=()
    while (($# > 0)); do
        case $1 in
            --port | --urls) (($# > 1)) || usage "$1 后面要有值。" ;;&
            --port) port=$2; shift 2 ;;
            --port=*) port=${1#*=}; shift ;;
            --urls) urls=$2; shift 2 ;;
            --urls=*) urls=${1#*=}; shift ;;
            -h | --help) help; return 0 ;;
            *) extra+=("$1"); shift ;;
        esac
    done
    [[ $port =~ ^[1-9][0-9]{0,4}$ && $port -lt 65536 ]] || usage "端口应当是 1 到 65535 的数字：$port"
    [[ -z $urls || $urls =~ ^https?://(\[[^]]+\]|[^:/;]+):([0-9]+)/?$ ]] || usage "地址应当像 http://127.0.0.1:8080:$urls"
    host=127.0.0.1
    if [[ -n $urls ]]; then
        host=${BASH_REMATCH[1]} port=${BASH_REMATCH[2]}
        [[ $host == '*' || $host == + || $host == 0.0.0.0 || $host == '[::]' ]] && host=127.0.0.1
    fi
    port_is_taken "$host" "$port" && lacks "端口 $port 已被别的程序占用。请换一个：./beian serve --port $((port < 65535 ? port + 1 : 8081))"

    "$root/eng/packages.sh" install runtime
    [[ -n ${ConnectionStrings__Beian:-} ]] || "$root/eng/packages.sh" install serve
    "$root/eng/models.sh"
    need_dotnet
    need_built Beian.Docs.Web
    mkdir -p "$data"
    export BEIAN_DATA=${data} ASPNETCORE_URLS=${urls:-http://127.0.0.1:$port}
    # Only what the command line says decides where it listens.
    unset ASPNETCORE_HTTP_PORTS ASPNETCORE_HTTPS_PORTS

    trap 'pg_stop' EXIT
    # Until the service runs, a signal ends the script, and with it what it started.
    trap 'exit 0' INT TERM HUP
    if [[ -z ${ConnectionStrings__Beian:-} ]]; then
        pg_start
        ConnectionStrings__Beian=$(pg_connection beian)
        export ConnectionStrings__Beian
    fi

    cd "$(app_folder Beian.Docs.Web)" || exit 4
    dotnet Beian.Docs.Web.dll "${extra[@]}" >&2 &
    child=$!
    trap 'kill -TERM "$child" 2>/dev/null || true' INT TERM HUP
    # A trapped signal ends wait early; the service is waited for again.
    while kill -0 "$child" 2>/dev/null; do
        status=0
        wait "$child" || status=$?
    done
    # 143: it was asked to stop.
    ((status == 143 || status == 130)) && status=0
    ((status == 0)) || lacks "服务意外停止（状态 $status）。上面的最后几行说明了原因。"
}
