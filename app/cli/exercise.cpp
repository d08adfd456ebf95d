// app/cli/exercise.cpp: exercise score CASE SOLUTION
#include "app/cli/command.h"
#include "core/workspace/keeping.h"

namespace crosscase::cli {
namespace {

nlohmann::json itemsJson(const std::vector<core::ScoredItem>& items) {
    nlohmann::json list = nlohmann::json::array();
    for (const auto& item : items) {
        list.push_back({{"id", item.id},
                        {"title", item.title},
                        {"level", core::word(item.level)},
                        {"outcome", core::word(item.outcome)},
                        {"detail", item.detail},
                        {"points", item.points}});
    }
    return list;
}

}  // namespace

Run exerciseCommand(CLI::App& verb) {
    auto solution = std::make_shared<std::string>();
    verb.add_option("SOLUTION", *solution, "The solution file of the exercise")->required();
    return [solution](Context& context) -> core::Result<Answer> {
        auto text = core::readFile(core::pathFromUtf8(*solution));
        if (!text) return text.error();
        auto file = readCase(context);
        if (!file) return file.error();
        auto score = core::scoreCase(*file, *text, *solution);
        if (!score) return score.error();
        Answer answer;
        answer.json = {{"identities", itemsJson(score->identities)},
                       {"overlaps", itemsJson(score->overlaps)},
                       {"traps", itemsJson(score->traps)},
                       {"hubs", itemsJson(score->hubs)},
                       {"points", score->points},
                       {"possible", score->possible},
                       {"passed", score->passed()}};
        for (const std::string& line : score->lines) answer.text += line + "\n";
        return answer;
    };
}

}  // namespace crosscase::cli
