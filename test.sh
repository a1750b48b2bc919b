#!/usr/bin/env bash
# Runs every test project. The last line is the total: "N passed, N failed".
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/.ci/setup.sh"
cd "$root"

# The C runtime's own tests run on this machine, with the address sanitizer.
require gcc gcc
[ -e /usr/include/stdio.h ] || missing_packages+=(libc6-dev)
install_missing

build_tool
results=$root/artifacts/test-results
rm -rf "$results"
passed=0 failed=0

# counter NAME FILE: a number from the summary of a result file.
counter() {
    sed -n "s/.*<Counters .*\b$1=\"\([0-9]*\)\".*/\1/p" "$2"
}

# add NAME PASSED FAILED STATUS: a suite that does not build, breaks off or has no test is a failure of its own.
add() {
    local suite_failed=$3
    if [ "$suite_failed" -eq 0 ] && { [ "$4" -ne 0 ] || [ "$2" -eq 0 ]; }; then
        printf '%s%s: the run broke off or found no tests%s\n' "$red" "$1" "$plain" >&2
        suite_failed=1
    fi
    passed=$((passed + $2))
    failed=$((failed + suite_failed))
}

for script in tests/*/run.sh; do
    name=$(basename "$(dirname "$script")")
    heading "$name"
    status=0
    "$script" 2>&1 | tee "$log_folder/$name.log" || status=$?
    total=$(tail -n 1 "$log_folder/$name.log" | grep -E '^[0-9]+ passed, [0-9]+ failed$' || echo '0 passed, 0 failed')
    suite_failed=${total##*passed, }
    add "$name" "${total%% passed*}" "${suite_failed%% failed}" $status
done

for project in tests/*/*.csproj; do
    grep -q 'Microsoft.NET.Test.Sdk' "$project" || continue
    name=$(basename "$project" .csproj)
    heading "$name"
    status=0
    dotnet test "$project" -c Release --nologo -v q --results-directory "$results" \
        --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" \
        --blame-hang-timeout 20min --blame-hang-dump-type none || status=$?
    file=$results/$name.trx
    if [ -e "$file" ]; then
        add "$name" "$(counter passed "$file")" "$(counter failed "$file")" $status
    else
        add "$name" 0 0 $status
    fi
done

printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
