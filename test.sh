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

for project in tests/*/*.csproj; do
    grep -q 'Microsoft.NET.Test.Sdk' "$project" || continue
    name=$(basename "$project" .csproj)
    heading "$name"
    status=0
    dotnet test "$project" -c Release --nologo -v q --results-directory "$results" \
        --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" \
        --blame-hang-timeout 20min --blame-hang-dump-type none || status=$?
    file=$results/$name.trx
    project_passed=0 project_failed=0
    if [ -e "$file" ]; then
        project_passed=$(counter passed "$file")
        project_failed=$(counter failed "$file")
    fi
    # A project that does not build, whose run breaks off, or that has no test, is a failure of its own.
    if [ "$project_failed" -eq 0 ] && { [ $status -ne 0 ] || [ "$project_passed" -eq 0 ]; }; then
        printf '%s%s: the run broke off or found no tests%s\n' "$red" "$name" "$plain" >&2
        project_failed=1
    fi
    passed=$((passed + project_passed))
    failed=$((failed + project_failed))
done

printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
