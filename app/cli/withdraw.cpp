// app/cli/withdraw.cpp: withdraw CASE RECORD|BATCH --reason TEXT [--replaced-by RECORD]
#include "app/cli/command.h"
#include "core/workspace/collating.h"

namespace crosscase::cli {

Run withdrawCommand(CLI::App& verb) {
    struct Options {
        std::string what, reason, replacement;
    };
    auto options = std::make_shared<Options>();
    verb.add_option("RECORD|BATCH", options->what, "r12 or b3")->required();
    verb.add_option("--reason", options->reason, "Why; kept with it")->required();
    verb.add_option("--replaced-by", options->replacement, "The record that takes its place");
    return [options](Context& context) -> core::Result<Answer> {
        auto file = openCase(context);
        if (!file) return file.error();
        core::Result<void> done;
        if (auto batch = core::parseId<core::BatchTag>(options->what)) {
            if (!options->replacement.empty())
                return core::Error{core::Error::Code::BadInput,
                                   "A batch has no replacement; withdraw its records one by one.", options->what};
            done = core::withdrawBatch(*file, *batch, options->reason, context.progress);
        } else {
            auto record = idFrom<core::RecordId>(options->what);
            if (!record) return record.error();
            std::optional<core::RecordId> replacement;
            if (!options->replacement.empty()) {
                auto id = idFrom<core::RecordId>(options->replacement);
                if (!id) return id.error();
                replacement = *id;
            }
            done = core::withdrawRecord(*file, *record, options->reason, replacement, context.progress);
        }
        if (!done) return done.error();
        return Answer{{{"withdrawn", options->what}}, "Withdrew " + options->what + "\n"};
    };
}

}  // namespace crosscase::cli
