# Completion of cables in fish: cables completion fish | source
function __cables_complete
	set --local words (commandline --tokenize --cut-at-cursor --current-process)
	set --local typed (commandline --cut-at-cursor --current-token | string trim --left --chars "'\"")
	set --local answer ($words[1] complete -- $words[2..] "$typed" 2> /dev/null)
	string join -- \n $answer[2..]
	if test (count $answer) -eq 0; or test $answer[1] = paths
		set --local option (string match --regex -- '^--[^=]+=' "$typed")
		for path in (__fish_complete_path (string replace --regex -- '^--[^=]+=' '' "$typed"))
			echo "$option$path"
		end
	end
end
complete --command cables --no-files --arguments '(__cables_complete)'
