// app/cli/split.cpp: split CASE ENTITY MENTION... [--reason TEXT] [--preview]
#include "app/cli/command.h"
#include "app/cli/diff.h"
#include "core/workspace/regrouping.h"

namespace crosscase::cli {

Run splitCommand(CLI::App& verb) {
    struct Options {
        std::string entity, reason;
        std::vector<std::string> mentions;
        bool preview = false;
    };
    auto options = std::make_shared<Options>();
    verb.add_option("ENTITY", options->entity, "e12")->required();
    verb.add_option("MENTION", options->mentions, "m57 m60: those that are another subject")->required();
    verb.add_option("--reason", options->reason, "Why");
    verb.add_flag("--preview", options->preview, "Show what would come of it and change nothing");
    return [options](Context& context) -> core::Result<Answer> {
        auto entity = idFrom<core::EntityId>(options->entity);
        if (!entity) return entity.error();
        std::vector<core::MentionId> mentions;
        for (const std::string& text : options->mentions) {
            auto mention = idFrom<core::MentionId>(text);
            if (!mention) return mention.error();
            mentions.push_back(*mention);
        }
        auto file = options->preview ? readCase(context) : openCase(context);
        if (!file) return file.error();
        auto plan = core::planSplit(*file, *entity, mentions, context.progress);
        if (!plan) return plan.error();
        if (!options->preview) {
            auto done = core::carryOut(*file, *plan, options->reason, context.progress);
            if (!done) return done.error();
        }
        nlohmann::json pairs = nlohmann::json::array();
        for (const auto& [first, second] : plan->pairs) pairs.push_back(core::print(first) + "~" + core::print(second));
        return Answer{{{"sentence", plan->sentence}, {"different", pairs}, {"changes", diffJson(plan->diff)}},
                      plan->sentence + "\n" + diffText(plan->diff)};
    };
}

}  // namespace crosscase::cli
