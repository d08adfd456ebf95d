// app/cli/decide.cpp: decide CASE same|different|unsure|withdraw MENTION MENTION [--reason TEXT]
#include "app/cli/command.h"
#include "core/workspace/collating.h"

namespace crosscase::cli {

Run decideCommand(CLI::App& verb) {
    struct Options {
        std::string verdict, first, second, reason;
    };
    auto options = std::make_shared<Options>();
    verb.add_option("VERDICT", options->verdict, "same, different, unsure, or withdraw an earlier one")
        ->required()
        ->check(CLI::IsMember({"same", "different", "unsure", "withdraw"}));
    verb.add_option("MENTION", options->first, "m12")->required();
    verb.add_option("OTHER", options->second, "m57")->required();
    verb.add_option("--reason", options->reason, "Why");
    return [options](Context& context) -> core::Result<Answer> {
        auto first = idFrom<core::MentionId>(options->first), second = idFrom<core::MentionId>(options->second);
        if (!first) return first.error();
        if (!second) return second.error();
        auto file = openCase(context);
        if (!file) return file.error();
        core::Result<void> done;
        if (options->verdict == "withdraw") {
            done = core::withdrawDecision(*file, *first, *second, context.progress);
        } else {
            auto verdict = options->verdict == "same"        ? core::Verdict::Same
                           : options->verdict == "different" ? core::Verdict::Different
                                                             : core::Verdict::Unsure;
            done = core::decide(*file, verdict, *first, *second, options->reason, context.progress);
        }
        if (!done) return done.error();
        return Answer{{{"verdict", options->verdict}, {"match", options->first + "~" + options->second}},
                      fmt::format("{}~{}: {}\n", options->first, options->second, options->verdict)};
    };
}

}  // namespace crosscase::cli
