
_clap_complete_virtctl() {
    local IFS=$'\013'
    local _CLAP_COMPLETE_INDEX=${COMP_CWORD}
    local _CLAP_COMPLETE_COMP_TYPE=${COMP_TYPE}
    if compopt +o nospace 2> /dev/null; then
        local _CLAP_COMPLETE_SPACE=false
    else
        local _CLAP_COMPLETE_SPACE=true
    fi
    local words=("${COMP_WORDS[@]}")
    if [[ "${BASH_VERSINFO[0]}" -ge 4 ]]; then
        words[COMP_CWORD]="$2"
    fi
    COMPREPLY=( $( \
        _CLAP_IFS="$IFS" \
        _CLAP_COMPLETE_INDEX="$_CLAP_COMPLETE_INDEX" \
        _CLAP_COMPLETE_COMP_TYPE="$_CLAP_COMPLETE_COMP_TYPE" \
        _CLAP_COMPLETE_SPACE="$_CLAP_COMPLETE_SPACE" \
        VIRTCTL_COMPLETE="bash" \
        "virtctl" -- "${words[@]}" \
    ) )
    if [[ $? != 0 ]]; then
        unset COMPREPLY
    elif [[ $_CLAP_COMPLETE_SPACE == false ]] && [[ "${COMPREPLY-}" =~ [=/:]$ ]]; then
        compopt -o nospace
    fi
}
if [[ "${BASH_VERSINFO[0]}" -eq 4 && "${BASH_VERSINFO[1]}" -ge 4 || "${BASH_VERSINFO[0]}" -gt 4 ]]; then
    complete -o nospace -o bashdefault -o nosort -F _virtctl virtctl
else
    complete -o nospace -o bashdefault -F _virtctl virtctl
fi

_virtctl() {
    local rest=$COMP_LINE last=${COMP_WORDS[COMP_CWORD]} had word at
    local -a joined=()
    for ((at = 0; at <= COMP_CWORD; at++)); do
        word=${COMP_WORDS[at]}
        if [[ $at -eq 0 || $rest == [[:blank:]]* ]]; then
            joined+=("$word")
        else
            joined[${#joined[@]} - 1]+=$word
        fi
        rest=${rest#"${rest%%[![:blank:]]*}"}
        rest=${rest#"$word"}
    done
    local -a COMP_WORDS=("${joined[@]}")
    local COMP_CWORD=$((${#joined[@]} - 1))
    # What of the word stands before the part that bash completes: `$2`, without its quote and what follows the cursor.
    had=${joined[COMP_CWORD]}
    [[ $last == [:=@]* ]] || had=${had%"$last"}
    _clap_complete_virtctl "$1" "$had$2" "$3"
    for at in "${!COMPREPLY[@]}"; do
        word=${COMPREPLY[at]#"$had"}
        case $last in
            \"*) for rest in '\' '"' '$' '`'; do word=${word//"$rest"/"\\$rest"}; done ;;
            \'*) word=${word//"'"/"'\\''"} ;;
            *) [[ $word == *[^[:alnum:]_.,:=/@%+-]* ]] && printf -v word %q "$word" ;;
        esac
        COMPREPLY[at]=$word
    done
}
