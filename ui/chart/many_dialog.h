// ui/chart/many_dialog.h: what is asked before so much comes onto a chart that it may become unreadable.
#pragma once

#include <QDialog>
#include <functional>

class QRadioButton;

namespace crosscase::ui {

enum class Many { All, MostLinked, Folded };

/// More new entities at once than this are asked about.
inline constexpr std::size_t manyLimit = 100;

/// "The 100 with most links, all folded into one item, all of them."
class ManyChoice : public QWidget {
    Q_OBJECT
public:
    explicit ManyChoice(QWidget* parent);
    Many chosen() const;

private:
    QRadioButton *mostLinked_ = nullptr, *folded_ = nullptr, *all_ = nullptr;
};

class ManyDialog : public QDialog {
    Q_OBJECT
public:
    using Go = std::function<void(Many)>;
    /// Goes ahead with all at once where there are few; else asks first.
    static void askIfMany(std::size_t fresh, const QString& title, Go go, QWidget* parent);

private:
    ManyDialog(std::size_t fresh, const QString& title, Go go, QWidget* parent);
};

}  // namespace crosscase::ui
