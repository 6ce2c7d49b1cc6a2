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
