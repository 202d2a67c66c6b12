import { Argument } from "commander";
import type { Define } from "../commands.js";

/** `qmore completion bash` */
export const define: Define = (command, { terminal }) => {
  command
    .addArgument(new Argument("<shell>", "for which shell").choices(Object.keys(SCRIPTS)))
    .addHelpText("after", "\nFor bash, for example:\n  source <(qmore completion bash)")
    .action((shell: keyof typeof SCRIPTS) => {
      terminal.out(SCRIPTS[shell]);
    });
};

/** They ask the command itself, which knows operations, flags and choices. */
const SCRIPTS = {
  bash: `_qmore() {
  local IFS=$'\\n'
  COMPREPLY=($("\${COMP_WORDS[0]}" complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _qmore qmore`,
  zsh: `#compdef qmore
_qmore() {
  local -a found
  found=("\${(@f)$("\${words[1]}" complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "$found" ]]; then compadd -a found; else _files; fi
}
compdef _qmore qmore`,
  fish: `complete -c qmore -a '(qmore complete -- (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'`,
} as const;
