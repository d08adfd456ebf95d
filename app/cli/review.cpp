// app/cli/review.cpp: review CASE [--limit N]: the matches that wait for a person, what matters most first.
#include "app/cli/command.h"
#include "core/workspace/reviewing.h"

namespace crosscase::cli {
namespace {

std::string idOf(const core::MatchRow& match) {
    return core::print(match.first) + "~" + core::print(match.second);
}

const char* sentence(core::OverlapEffect effect) {
    switch (effect) {
        case core::OverlapEffect::None:
            return "";
        case core::OverlapEffect::Creates:
            return "  joining them creates an overlap\n";
        case core::OverlapEffect::Widens:
            return "  joining them brings one more agency into an overlap\n";
        case core::OverlapEffect::Unites:
            return "  joining them makes one of two overlaps\n";
    }
    return "";
}

Answer answerFor(const core::ReviewQueue& queue) {
    Answer answer;
    answer.text = fmt::format("{} open, {} of them matter for overlaps; {} set aside, {} settled\n", queue.open,
                              queue.matter, queue.setAside, queue.settled);
    nlohmann::json cases = nlohmann::json::array(), groups = nlohmann::json::array();
    for (const core::ReviewCase& one : queue.cases) {
        const core::MatchRow& match = one.match;
        const std::string pattern = core::patternInWords(queue.groups[one.group].pattern);
        answer.text += fmt::format("{} [{}] {} ({}) and {} ({}): {}{}\n{}", idOf(match), match.type, match.firstLabel,
                                   match.firstAgency, match.secondLabel, match.secondAgency, pattern,
                                   one.setAside ? "; set aside as unsure" : "", sentence(one.effect));
        cases.push_back({{"match", idOf(match)},
                         {"type", match.type},
                         {"first", match.firstLabel},
                         {"second", match.secondLabel},
                         {"first_entity", core::print(match.firstEntity)},
                         {"second_entity", core::print(match.secondEntity)},
                         {"first_agency", match.firstAgency},
                         {"second_agency", match.secondAgency},
                         {"matches", one.matches},
                         {"probability", match.probability},
                         {"overlap", core::word(one.effect)},
                         {"set_aside", one.setAside},
                         {"group", one.group}});
    }
    for (const core::ReviewGroup& group : queue.groups) {
        groups.push_back(
            {{"type", group.type}, {"pattern", core::patternInWords(group.pattern)}, {"cases", group.cases.size()}});
    }
    answer.json = {{"open", queue.open},       {"matter", queue.matter}, {"set_aside", queue.setAside},
                   {"settled", queue.settled}, {"cases", cases},         {"groups", groups}};
    return answer;
}

}  // namespace

Run reviewCommand(CLI::App& verb) {
    constexpr std::size_t screenful = 20;
    auto limit = std::make_shared<std::size_t>(screenful);
    verb.add_option("--limit", *limit, "At most so many cases; 0: all")->capture_default_str();
    return [limit](Context& context) -> core::Result<Answer> {
        auto file = readCase(context);
        if (!file) return file.error();
        auto queue = core::reviewQueue(*file, *limit, context.progress);
        if (!queue) return queue.error();
        return answerFor(*queue);
    };
}

}  // namespace crosscase::cli
