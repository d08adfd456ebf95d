// ui/widgets/colour_box.h: a colour by its name, or the usual one; others through the colour chooser.
#pragma once

#include <QComboBox>

namespace crosscase::ui {

class ColourBox : public QComboBox {
    Q_OBJECT
public:
    /// Strong: of lines and marks. Paper: of sheets that carry text, dark on all of them.
    enum class Palette { Strong, Paper };
    explicit ColourBox(QWidget* parent = nullptr, Palette palette = Palette::Strong);
    QString colour() const;  ///< "#rrggbb"; empty: the usual one
    void setColour(const QString& colour);
    /// Shows that there are several colours, and offers to leave it at that. @param words  what says so
    void setMixed(const QString& words);
    bool isMixed() const;

signals:
    void colourChanged();

private:
    void chooseOther();
    int before_ = 0;
};

}  // namespace crosscase::ui
