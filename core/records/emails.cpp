// core/records/emails.cpp: e-mail addresses, and the one mailbox behind their spellings.
#include <algorithm>

#include "core/base/text.h"
#include "core/records/identifier_checks.h"

namespace crosscase::core {
namespace {

std::string lowerAscii(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

/// One mailbox in its many spellings: without "+tag", and for Gmail without dots.
std::string mailbox(const std::string& address) {
    const std::size_t at = address.rfind('@');
    std::string local = address.substr(0, at);
    std::string domain = address.substr(at + 1);
    if (const std::size_t plus = local.find('+'); plus != std::string::npos && plus > 0) local.resize(plus);
    if (domain == "googlemail.com") domain = "gmail.com";
    if (domain == "gmail.com") local.erase(std::remove(local.begin(), local.end(), '.'), local.end());
    return local + "@" + domain;
}

}  // namespace

Identifier normaliseEmail(std::string_view raw) {
    const std::string text = lowerAscii(collapsed(raw));
    std::string_view found = text;
    const std::size_t open = found.rfind('<'), close = found.rfind('>');
    if (open != std::string_view::npos && close != std::string_view::npos && open < close) {
        found = found.substr(open + 1, close - open - 1);
    }
    while (startsWithNoCase(found, "mailto:")) found.remove_prefix(7);
    const std::string address(trimmed(found));
    Identifier email{address, Validity::FormatOnly, {}, {}};
    const std::size_t at = address.rfind('@');
    if (at == std::string::npos || at == 0 || at + 1 == address.size()) return email;
    email.lookalike = mailbox(address);
    if (email.lookalike == address) email.lookalike.clear();
    return email;
}

}  // namespace crosscase::core
