// core/dissemination/verdicts.h: what the handling of one statement means for one recipient.
#pragma once

#include <string>
#include <vector>

#include "core/records/handling.h"
#include "core/records/record.h"

namespace crosscase::core {

/// Circumstances of one statement and one recipient.
struct HandlingQuestion {
    const Handling& handling;  ///< record's and item's united
    const Agency& originator;
    const Agency& recipient;
    bool received = true;        ///< not the holder's own: codes are orders, not advice
    bool consented = false;      ///< the originator's consent is recorded
    bool conditionRead = false;  ///< the condition was read and acknowledged
};

/// What stands against sending; empty: it may go, with `caveats`.
struct HandlingBlock {
    std::string rule;    ///< "needs the originator's consent (H2)"
    std::string remedy;  ///< "ask Sahilan FIU for consent: Desk, +836 ..."
};

struct HandlingAnswer {
    std::vector<HandlingBlock> blocks;
    std::vector<std::string> caveats;
    bool goes() const { return blocks.empty(); }
};

/// Codes unite: every one of them must let it pass, all caveats are kept. The originator always gets its own.
HandlingAnswer judge(const HandlingQuestion& question);

/// "Duty desk, +836 555 0100, desk@sfiu.example", or "no contact is recorded".
std::string contactLine(const Contact& contact);

}  // namespace crosscase::core
