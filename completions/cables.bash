# Completion of cables in bash: source <(cables completion bash)
_cables() {
	local rest=${COMP_LINE:0:COMP_POINT} typed word line kind quote='' i
	local -a words=() answer=()
	for ((i = 0; i < COMP_CWORD; i++)); do
		word=${COMP_WORDS[i]}
		if [[ $i == 0 || $rest == [[:space:]]* ]]; then
			words+=("$word")
		else
			words[${#words[@]} - 1]+=$word
		fi
		rest=${rest#*"$word"}
	done
	typed=${rest#"${rest%%[![:space:]]*}"}
	if [[ $typed == "$rest" ]]; then
		typed=${words[${#words[@]} - 1]}$rest
		unset "words[${#words[@]} - 1]"
	fi
	case $typed in
		[\'\"]*) quote=${typed:0:1} typed=${typed:1} ;;
	esac
	while IFS= read -r line; do
		answer+=("${line%%$'\t'*}")
	done < <("$1" complete -- "${words[@]:1}" "$typed" 2> /dev/null)
	kind=${answer[0]-paths}
	COMPREPLY=()
	for word in "${answer[@]:1}"; do
		word=${word#"${typed%"$2"}"}
		if [[ -z $quote && $word == *[!a-zA-Z0-9_./:=,@%+-]* ]]; then
			printf -v word %q "$word"
		fi
		COMPREPLY+=("$word")
	done
	if [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *[=:,] ]]; then
		compopt -o nospace 2> /dev/null
	fi
	if [[ $kind == paths && ${#COMPREPLY[@]} -gt 0 ]]; then
		compopt -o filenames 2> /dev/null
		while IFS= read -r line; do
			COMPREPLY+=("$line")
		done < <(compgen -f -- "$2")
	elif [[ $kind == words ]]; then
		compopt +o default 2> /dev/null
	fi
}
complete -o default -F _cables cables
