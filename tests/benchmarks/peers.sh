# SPDX-License-Identifier: Apache-2.0
# The same ids asked by newman and by the Bruno command line; for run. Both ask one id after the other, so they work in several
# processes, each with its share of the ids and nothing to do but ask: one for each core, and where they wait as many as Vitrine
# has requests under way. (With --parallel Bruno asks all at once, and runs out of memory at 10,000.)

programs=$top/build/peers/node_modules/.bin
install_peers() {
    local folder=$top/build/peers
    if ! cmp -s "$here/peers.json" "$folder/installed.json"; then
        command -v npm >/dev/null || { echo "Without newman and Bruno: there is no npm here." >&2; return 0; }
        mkdir -p "$folder"
        cp "$here/peers.json" "$folder/package.json"
        npm install --prefix "$folder" --ignore-scripts --no-package-lock --no-audit --no-fund --loglevel error >&2 ||
            { echo "Without newman and Bruno: npm could not fetch them." >&2; return 0; }
        cp "$here/peers.json" "$folder/installed.json"
    fi
}

has_peers() { [ -x "$programs/newman" ] && [ -x "$programs/bru" ]; }

write_collections() { # PROCESSES
    local place="$address/products/{{id}}?organization_id=$organization&with_unique_id=false" share
    rm -f "$work"/share.*
    split -n "r/$1" "$work/ids" "$work/share."
    for share in "$work"/share.*; do sed -i 1iid "$share"; done

    jq -n --arg url "$place" '{
        info: {name: "benchmark", schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
        item: [{name: "product", request: {method: "GET", url: $url, auth: {type: "bearer", bearer: [
            {key: "token", value: "{{token}}", type: "string"}]}}}]}' >"$work/newman.json"
    jq -n --arg token "$token" '{name: "sandbox", values: [{key: "token", value: $token, enabled: true}]}' >"$work/newman-environment.json"

    mkdir -p "$work/bruno/environments"
    echo '{"version": "1", "name": "benchmark", "type": "collection"}' >"$work/bruno/bruno.json"
    printf 'vars {\n  token: %s\n}\n' "$token" >"$work/bruno/environments/sandbox.bru"
    cat >"$work/bruno/product.bru" <<END
meta {
  name: product
  type: http
  seq: 1
}

get {
  url: $place
  body: none
  auth: bearer
}

auth:bearer {
  token: {{token}}
}
END
}

newman() { "$programs/newman" run "$work/newman.json" --environment "$work/newman-environment.json" --iteration-data "$1" --silent; }
bruno() { (cd "$work/bruno" && "$programs/bru" run product.bru --env sandbox --csv-file-path "$1" --noproxy); }
in_shares() { # FUNCTION: on every share at once
    local share process processes=()
    for share in "$work"/share.*; do
        "$1" "$share" &
        processes+=($!)
    done
    for process in "${processes[@]}"; do wait "$process" || return; done
}
many_newman() { once in_shares newman; }
many_bruno() { once in_shares bruno; }
