#!/bin/sh
# Tests of the C runtime, its ports and the templates around it: as a process, plain and under
# sanitizers, and as firmware in the emulator. Prints "N passed, N failed"; fails if anything failed.
set -eu
cd "$(dirname "$0")"
runtime=../../CRuntime
templates=../../templates
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
passed=0
failed=0

for tool in gcc arm-none-eabi-gcc qemu-system-arm; do
    command -v "$tool" > /dev/null || { echo "$tool is missing"; exit 1; }
done

# expect NAME EXPECTED ACTUAL
expect() {
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'FAILED: %s\n  expected: %s\n  actual:   %s\n' "$1" "$2" "$3"
    fi
}

# count NAME: adds the counts of the last line of $work/output, shows its failures.
count() {
    grep '^FAILED' "$work/output" | head -20 || true
    last=$(tail -n 1 "$work/output")
    case $last in
    *" passed, "*" failed")
        passed=$((passed + ${last%% passed*}))
        more=${last##*passed, }
        failed=$((failed + ${more%% failed}))
        ;;
    *)
        expect "$1 runs to its end" "N passed, N failed" "$last"
        ;;
    esac
}

host() {
    gcc -std=gnu11 -g "$@" -fno-strict-aliasing -fwrapv -ffp-contract=off -Wall -Wextra -Werror host_tests.c -o "$work/host_tests"
    timeout 60 "$work/host_tests" > "$work/output" 2>&1 || echo "exit code $?" >> "$work/problems"
    count "host $*"
    [ ! -f "$work/problems" ] || { cat "$work/output"; expect "host $*" "" "$(cat "$work/problems")"; rm "$work/problems"; }
}

# firmware NAME [macro=value]...: builds firmware/NAME.c as generated code is built. Needs hasData, hasBss, hasHeap.
firmware() {
    name=$1
    shift
    export hasData hasBss hasHeap vectors
    flashOrigin=0x8000000 flashLength=0x100000 ramOrigin=0x20000000 ramLength=0x20000 stackSize=0x1000 heapSize=0 \
        awk -f render.awk $templates/link.ld.hbs > "$work/link.ld"
    count=98 awk -f render.awk $templates/vectors.c.hbs > "$work/vectors.c"
    {
        printf '#define %s\n' "IL2_HAS_DATA $hasData" "IL2_HAS_BSS $hasBss" "IL2_HAS_HEAP $hasHeap"
        for macro in "$@"; do echo "#define ${macro%=*} ${macro#*=}"; done
        echo '#include "include/il2.h"'
        echo "#include \"firmware/$name.c\""
        echo '#include "port/cortex-m/port.c"'
        echo '#include "src/runtime.c"'
        cat "$work/vectors.c"
    } > "$work/$name.c"
    arm-none-eabi-gcc -mcpu=cortex-m4 -mthumb -mfpu=fpv4-sp-d16 -mfloat-abi=hard -std=gnu11 -Os -ffreestanding \
        -fno-strict-aliasing -fwrapv -ffp-contract=off -fno-delete-null-pointer-checks -ffunction-sections \
        -fdata-sections -fwhole-program -Wall -Wextra -Werror -nostdlib -nostartfiles -Wl,--gc-sections \
        -I $runtime -I . -T "$work/link.ld" "$work/$name.c" -o "$work/$name.elf" -lgcc
}

text_size() {
    arm-none-eabi-size "$work/$1.elf" | awk 'NR == 2 { print $1 }'
}

# emulate NAME [arguments of -semihosting-config]: sets code; output in $work/output, standard error in $work/error.
emulate() {
    code=0
    timeout 60 qemu-system-arm -M netduinoplus2 -nographic -monitor none -serial null -icount shift=0,sleep=off \
        -chardev stdio,id=console -semihosting-config "enable=on,target=native,chardev=console,arg=program${2:-}" \
        -kernel "$work/$1.elf" > "$work/output" 2> "$work/error" < /dev/null || code=$?
}

host -O0
host -Os
host -O1 -fsanitize=address,undefined -fno-sanitize-recover=all

hasData=0 hasBss=0 hasHeap=0 vectors=
firmware exit IL2_USES_FPU=0
emulate exit
expect "exit code" 42 "$code"
expect "bytes beside the vectors of the least program" 32 $(($(text_size exit) - 392))
firmware exit IL2_CONSOLE=IL2_CONSOLE_NONE IL2_USES_FPU=0
expect "bytes beside the vectors of the least program without console" 12 $(($(text_size exit) - 392))

firmware fold
emulate fold
expect "constants fold" 0 "$code"

firmware mmio IL2_CONSOLE=IL2_CONSOLE_NONE IL2_USES_FPU=0
arm-none-eabi-objdump -d "$work/mmio.elf" > "$work/output"
expect "32-bit register accesses" 0 "$(grep -c -E 'ldr[bh]?\.w.*\[r|str[bh]?\.w' "$work/output")"
expect "bases of registers" 1 "$(grep -c '\.word' "$work/output")"

firmware fault
emulate fault
address=$(arm-none-eabi-nm "$work/fault.elf" | awk '$3 == "faulting_instruction" { print $1 }')
expect "lock-up ends the emulator" 134 "$code"
expect "lock-up shows the faulting address" "R14=$address" "$(grep -o 'R14=[0-9a-f]*' "$work/error")"

hasBss=1
firmware console
emulate console
expect "console exit code" 0 "$code"
expect "standard output" "out out" "$(tr '\n' ' ' < "$work/output" | sed 's/ $//')"
expect "standard error" "error" "$(cat "$work/error")"

firmware arguments IL2_USES_ARGUMENTS=1
emulate arguments ',arg=one,arg=t\sw\\o,arg=\e'
expect "arguments" '[one][t w\o][]' "$(cat "$work/output")"
expect "number of arguments" 3 "$code"

vectors='    [15] = on_tick, /* SysTick */'
firmware interrupt
emulate interrupt
expect "ticks" 3 "$code"
vectors=

# Start-up that does less than what was linked needs must not link.
hasData=0 hasBss=0
message=$(firmware console 2>&1) && message="(it linked)"
case $message in *"but there is .bss"*) message=refused ;; esac
expect "unexpected .bss is noticed" refused "$message"

hasData=1 hasBss=1 hasHeap=1
firmware tests IL2_USES_FPU=1
emulate tests
count "firmware"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
