#!/usr/bin/env bash
# Builds the tool and two examples, runs them on an emulated STM32F4, and compares sizes with Go, Emgo and C.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/.ci/setup.sh"
cd "$root"

# show COMMAND...: prints a command as one would type it, then runs it.
show() {
    printf '%s$ %s%s\n' "$bold" "$*" "$plain"
    "$@" || fail "Failed with exit code $?: $*" "'il2mcu doctor' checks the installation."
}

build_tool
blinky=examples/Blinky/bin/Release/net10.0/Blinky
hello=examples/Hello/bin/Release/net10.0/Hello

heading "An ordinary 'dotnet build' leaves firmware"
show dotnet build examples/Blinky -c Release --nologo
show dotnet build examples/Hello -c Release --nologo

heading "Hello on the emulator"
show il2mcu run $hello.elf --timeout 60

heading "Blinky on the emulator: the LEDs, in milliseconds since start"
show il2mcu run $blinky.elf --leds 8 --timeout 120

heading "The same blinky in C#, Go and C: bytes of flash and RAM"
show il2mcu size $blinky.elf --vs peers

printf '\nThe firmware is in examples/*/bin/Release/net10.0: flash the .bin or .hex to a board.\n'
printf 'The tool is artifacts/bin/il2mcu; try its --help.\n'
