# Sourced by demo.sh and test.sh: installs what is missing, and is silent when nothing is.
# Afterwards $root is the repository, and il2mcu runs the tool that build_tool builds.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
log_folder=$root/artifacts/log
mkdir -p "$log_folder"

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ] && [ "${TERM:-dumb}" != dumb ]; then
    bold=$(printf '\033[1m') red=$(printf '\033[31m') plain=$(printf '\033[0m')
else
    bold='' red='' plain=''
fi

heading() {
    printf '\n%s== %s%s\n' "$bold" "$1" "$plain"
}

# fail TEXT...: says what is wrong and what to do, one line each, and ends the script.
fail() {
    printf '%s%s%s\n' "$red" "$1" "$plain" >&2
    shift
    [ $# -eq 0 ] || printf '%s\n' "$@" >&2
    exit 1
}

# quietly NAME COMMAND...: runs a command into a log file, which is shown only when the command fails.
quietly() {
    local log=$log_folder/$1.log
    shift
    if ! "$@" > "$log" 2>&1; then
        tail -n 40 "$log" >&2
        fail "Failed: $*" "The whole output is in $log"
    fi
}

# require COMMAND PACKAGE: notes the package when the command is missing.
missing_packages=()
require() {
    command -v "$1" > /dev/null || missing_packages+=("$2")
}

install_missing() {
    [ ${#missing_packages[@]} -gt 0 ] || return 0
    local install=(apt-get install -y --no-install-recommends "${missing_packages[@]}")
    command -v apt-get > /dev/null ||
        fail "Missing: ${missing_packages[*]} (names of Debian packages)." "Install them with your system's package manager, then start again."
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo > /dev/null || fail "Missing packages, and no right to install them." "As root: ${install[*]}"
        as_root=(sudo)
        # Asks for the password here, where it can be seen.
        sudo -v || fail "sudo was refused." "As root: ${install[*]}"
    fi
    echo "Installing ${missing_packages[*]} (once; takes a minute or two)"
    quietly apt-update "${as_root[@]}" apt-get update
    quietly apt-install "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive "${install[@]}"
    missing_packages=()
}

check_dotnet() {
    local advice='Install the .NET 10 SDK: https://learn.microsoft.com/dotnet/core/install/linux-debian'
    command -v dotnet > /dev/null || fail "The .NET SDK was not found on PATH." "$advice"
    dotnet --list-sdks | grep -qE '^([1-9][0-9]{2,}|[2-9][0-9]|1[0-9])\.' ||
        fail "The .NET SDK is too old: $(dotnet --list-sdks | tail -n 1)" "$advice"
    # The tool's native starter looks for .NET in the usual places only.
    export DOTNET_ROOT=${DOTNET_ROOT:-$(dirname "$(readlink -f "$(command -v dotnet)")")}
}

build_tool() {
    echo "Building il2mcu to artifacts/bin"
    quietly build-tool dotnet build "$root/Transpiler/Il2Mcu.csproj" -c Release --nologo -v q
}

il2mcu() {
    "$root/artifacts/bin/il2mcu" "$@"
}

check_dotnet
require arm-none-eabi-gcc gcc-arm-none-eabi
require arm-none-eabi-objcopy binutils-arm-none-eabi
require qemu-system-arm qemu-system-arm
# The compiler answers with the bare name of a library that it does not have.
case $(arm-none-eabi-gcc -print-file-name=libm.a 2> /dev/null) in
    /*) ;;
    *) missing_packages+=(libnewlib-arm-none-eabi) ;;
esac
install_missing
