// core/workspace/shown_handling.cpp: how what stands on a screen is to be handled.
#include "core/workspace/shown_handling.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "core/store/tables.h"

namespace crosscase::core {
namespace {

/// Verdicts of resources/handling from the freest to the strictest; the place is the strictness.
constexpr std::string_view verdicts[] = {"goes", "caveat", "recipient_kind", "condition", "consent", "named"};
constexpr int likeConsent = 4;

}  // namespace

int strictness(const std::string& code) {
    const HandlingCode* known = handlingCode(code);
    if (!known) return likeConsent;
    const auto* place = std::find(std::begin(verdicts), std::end(verdicts), known->verdict);
    return place == std::end(verdicts) ? likeConsent : static_cast<int>(place - std::begin(verdicts));
}

Result<ShownHandling> handlingOf(CaseFile& file, const std::vector<EntityId>& entities) {
    return guard([&]() -> Result<ShownHandling> {
        ReadTransaction transaction(file.database());
        ShownHandling shown;
        for (const auto& [record, codes] : handlingCodesBehind(file.database(), entities)) {
            if (codes.empty()) ++shown.unstated;
            for (const std::string& code : codes) ++shown.codes[code];
        }
        int most = 0;
        for (const auto& [code, records] : shown.codes) most = std::max(most, strictness(code));
        for (const auto& [code, records] : shown.codes)
            if (strictness(code) == most) shown.strictest.push_back(code);
        return shown;
    });
}

}  // namespace crosscase::core
