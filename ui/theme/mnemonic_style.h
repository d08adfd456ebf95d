// ui/theme/mnemonic_style.h: underlined letters that leave joined letters joined.
#pragma once

#include <QProxyStyle>

namespace crosscase::ui {

/// Qt draws an underlined letter as a piece of its own, which tears Arabic words and cuts off their end. In a window from
/// right to left the word is drawn whole here, and the line under it. Menus that drop down have room and are left to Qt,
/// but for keys such as "Ctrl++", which would turn round there.
class MnemonicStyle : public QProxyStyle {
public:
    using QProxyStyle::QProxyStyle;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawItemText(QPainter* painter, const QRect& room, int flags, const QPalette& palette, bool enabled,
                      const QString& text, QPalette::ColorRole role) const override;
};

}  // namespace crosscase::ui
