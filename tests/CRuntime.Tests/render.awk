# Renders a template of ../../templates: {{name}}, {{#if name}} {{else}} {{/if}} and {{#each vectors}}
# on lines of their own. Variables come from the environment; "vectors" holds ready-made lines.
function value(name) { return name in ENVIRON ? ENVIRON[name] : "?" name "?" }
/^\{\{#if / { name = $2; sub(/\}\}/, "", name); skip = value(name) != "1"; next }
/^\{\{else\}\}/ { skip = !skip; next }
/^\{\{\/if\}\}/ { skip = 0; next }
/^\{\{#each / { print value("vectors"); skip = 1; next }
/^\{\{\/each\}\}/ { skip = 0; next }
skip { next }
{
    while (match($0, /\{\{[A-Za-z]+\}\}/)) {
        $0 = substr($0, 1, RSTART - 1) value(substr($0, RSTART + 2, RLENGTH - 4)) substr($0, RSTART + RLENGTH)
    }
    print
}
