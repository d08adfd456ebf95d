// core/records/identifier_checks.h: check digits beyond those of identifiers.h, and corrections that satisfy one. Only
// core/records includes it.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/records/identifiers.h"

namespace crosscase::core {

/// Forms without their check digit being judged. All take normal forms: upper case, no separators.
bool isContainerForm(std::string_view number);  ///< ISO 6346: three letters, one of U J Z R, seven digits
bool isIbanForm(std::string_view iban);         ///< two letters, two digits, 11 to 30 letters or digits
bool isVinForm(std::string_view vin);           ///< 17 letters or digits
bool isLeiForm(std::string_view lei);           ///< 20 letters or digits
bool isParcelForm(std::string_view number);     ///< UPU S10: two letters, nine digits, two letters

/// ITU-R M.585: a country's number (2 to 7 first) alone or behind what tells groups, coast stations, aircraft, handhelds,
/// craft of a ship and marks; or one of the distress senders 970, 972, 974.
bool isMmsiForm(std::string_view digits);

bool isinOk(std::string_view isin);  ///< two letters, nine letters or digits, Luhn digit over all as numbers
bool meidOk(std::string_view meid);  ///< 14 hexadecimal digits and one of Luhn's in base 16
bool leiOk(std::string_view lei);
bool parcelOk(std::string_view number);

bool isDigits(std::string_view text);
bool isLetters(std::string_view text);  ///< A to Z

/// Texts one error away that pass the check: two neighbours swapped first, then one digit replaced, then a letter taken for
/// a digit or the other way (O 0, I 1 ...); at most 20, each once.
/// @param passes  judges form and check
std::vector<std::string> correctionsOf(const std::string& text, const std::function<bool(std::string_view)>& passes);

/// E.164 with the plus where the number is international or `region` (ISO 3166 alpha-2) makes it so; else its digits.
/// Ok says that the calling code exists and has numbers of this length: phones carry no check digit, and the ranges in use
/// change faster than any table of them. Under 1 us where nothing but separators stands between plus and digits.
Identifier normalisePhone(std::string_view raw, std::string_view region);
Identifier normaliseEmail(std::string_view raw);
/// Bitcoin and Tron addresses are checked; Ethereum's are compared in lower case; others stay as they are.
Identifier normaliseWallet(std::string_view raw);

}  // namespace crosscase::core
