// app/cli/review.cpp: review CASE [--limit N] [--check N [--seed S]]: the matches that wait for a person, what matters most
// first; or a random sample to judge with what the verdicts on it say of precision and recall.
#include "app/cli/command.h"
#include "core/workspace/quality_check.h"
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

nlohmann::json estimateJson(const std::optional<core::Estimate>& estimate) {
    if (!estimate) return nullptr;
    return {{"value", estimate->value}, {"low", estimate->low}, {"high", estimate->high}};
}

std::string estimateText(const char* name, const std::optional<core::Estimate>& estimate) {
    if (!estimate) return fmt::format("{}: not known, more of the sample has to be judged\n", name);
    return fmt::format("{}: {:.3f} (95 % between {:.3f} and {:.3f})\n", name, estimate->value, estimate->low,
                       estimate->high);
}

Answer answerFor(const core::QualityCheck& check) {
    Answer answer;
    nlohmann::json strata = nlohmann::json::array(), pairs = nlohmann::json::array();
    for (const core::CheckPair& pair : check.pairs) {
        const std::string id = idOf(pair.match);
        pairs.push_back({{"match", id}, {"verdict", pair.verdict ? core::word(*pair.verdict) : ""}});
        if (!pair.verdict) answer.text += id + "\n";
    }
    for (const core::Stratum& stratum : check.strata) {
        answer.text += fmt::format("{}: {} pairs, {} judged, {} the same\n", stratum.name, stratum.pairs,
                                   stratum.judged, stratum.same);
        strata.push_back(
            {{"stratum", stratum.name}, {"pairs", stratum.pairs}, {"judged", stratum.judged}, {"same", stratum.same}});
    }
    const core::QualityEstimate& estimate = check.estimate;
    answer.text += estimateText("precision", estimate.precision) +
                   estimateText("recall among joined and review", estimate.recallOfProposed) +
                   estimateText("recall with candidates below", estimate.recall);
    answer.json = {{"sample", pairs},
                   {"strata", strata},
                   {"precision", estimateJson(estimate.precision)},
                   {"recall_of_proposed", estimateJson(estimate.recallOfProposed)},
                   {"recall", estimateJson(estimate.recall)}};
    return answer;
}

}  // namespace

Run reviewCommand(CLI::App& verb) {
    struct Options {
        std::size_t limit = 20, check = 0;
        std::uint64_t seed = 1;
    };
    auto options = std::make_shared<Options>();
    verb.add_option("--limit", options->limit, "At most so many cases; 0: all")->capture_default_str();
    auto* check =
        verb.add_option("--check", options->check,
                        "Quality check: a random sample of at most so many pairs of each stratum, to be judged "
                        "by decide, and the estimate from what was judged so far")
            ->check(CLI::PositiveNumber);
    verb.add_option("--seed", options->seed, "Another seed draws another sample")->capture_default_str()->needs(check);
    return [options](Context& context) -> core::Result<Answer> {
        auto file = readCase(context);
        if (!file) return file.error();
        if (options->check > 0) {
            auto sample = core::qualityCheck(*file, options->check, options->seed, context.progress);
            if (!sample) return sample.error();
            return answerFor(*sample);
        }
        auto queue = core::reviewQueue(*file, options->limit, context.progress);
        if (!queue) return queue.error();
        return answerFor(*queue);
    };
}

}  // namespace crosscase::cli
