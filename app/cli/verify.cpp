// app/cli/verify.cpp: verify CASE
#include "app/cli/command.h"
#include "core/workspace/keeping.h"

namespace crosscase::cli {

Run verifyCommand(CLI::App&) {
    return [](Context& context) -> core::Result<Answer> {
        auto file = readCase(context);
        if (!file) return file.error();
        auto result = core::verify(*file, context.progress);
        if (!result) return result.error();
        Answer answer;
        answer.json = {{"ok", result->ok()},
                       {"file", result->fileOk},
                       {"log", result->logOk},
                       {"derived", result->derivedOk},
                       {"state_digest", result->stateDigest},
                       {"log_head", result->logHead},
                       {"problems", result->problems},
                       {"information", result->information}};
        auto line = [&](const char* what, bool ok) {
            answer.text += fmt::format("{}: {}\n", what, ok ? "ok" : "NOT OK");
        };
        line("file", result->fileOk);
        line("log", result->logOk);
        line("derived", result->derivedOk);
        for (const std::string& problem : result->problems) answer.text += "problem: " + problem + "\n";
        for (const std::string& note : result->information) answer.text += "note: " + note + "\n";
        answer.text += "state_digest: " + result->stateDigest + "\nlog_head: " + result->logHead + "\n";
        answer.exitCode = result->ok() ? Done : Failed;
        return answer;
    };
}

}  // namespace crosscase::cli
