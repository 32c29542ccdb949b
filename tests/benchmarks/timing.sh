# SPDX-License-Identifier: Apache-2.0
# Times commands and prints how they compare; for run, which gives it the folder $work. What is measured is a function that
# prints milliseconds, and its times are known by its name until ratio has told them.

once() { # COMMAND...: its milliseconds
    local said=$work/said.$BASHPID begun=$EPOCHREALTIME
    "$@" >"$said" 2>&1 || { local status=$?; tail -n 5 "$said" >&2; return "$status"; }
    echo $((${EPOCHREALTIME/./} - ${begun/./})) | awk '{ print $1 / 1000 }'
    rm "$said"
}

in_turns() { # TURNS FUNCTION...
    local turns=$1 turn each
    shift
    for each in "$@"; do rm -f "$work/$each.ms"; done
    for turn in $(seq "$turns"); do
        for each in "$@"; do "$each" >>"$work/$each.ms"; done
    done
}
side_by_side() { # FUNCTION FUNCTION
    "$1" >"$work/$1.ms" &
    "$2" >"$work/$2.ms"
    wait $!
}

median() { sort -n | awk '{ value[NR] = $1 } END { print (value[int((NR + 1) / 2)] + value[int(NR / 2) + 1]) / 2 }'; }
heading() { printf '%-52s %12s %12s %7s %6s   %s\n' '' Vitrine other ratio turns aim; }
ratio() { # WHAT AIM OURS THEIRS: the median of each
    awk -v what="$1" -v aim="$2" -v ours="$(median <"$work/$3.ms")" -v theirs="$(median <"$work/$4.ms")" -v turns="$(wc -l <"$work/$4.ms")" \
        'BEGIN { printf "%-52s %9.1f ms %9.1f ms %7.2f %6d   %s\n", what, ours, theirs, ours / theirs, turns, aim }'
}
