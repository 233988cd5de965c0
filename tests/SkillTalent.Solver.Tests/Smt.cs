using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace SkillTalent.Solver.Tests;

/// <summary>
/// The solver Z3, spoken to in SMT-LIB, the language that all such solvers read. Its library is the machine's own (Debian: libz3-4): the package
/// Microsoft.Z3 has one for Windows and macOS alone, and Debian's is too old for its managed part.
/// </summary>
internal sealed class Smt : IDisposable
{
    private const string Library = "libz3";

    private readonly StringBuilder _text = new();
    private readonly IntPtr _context;
    private int _names;

    static Smt() => NativeLibrary.SetDllImportResolver(typeof(Smt).Assembly, (name, assembly, path) =>
        name != Library ? IntPtr.Zero
        : NativeLibrary.TryLoad("libz3.so.4", assembly, path, out IntPtr there) || NativeLibrary.TryLoad("libz3.so", assembly, path, out there) || NativeLibrary.TryLoad("libz3", assembly, null, out there) ? there
        : IntPtr.Zero);

    public Smt()
    {
        IntPtr config = Z3_mk_config();
        _context = Z3_mk_context(config);
        Z3_del_config(config);
    }

    public BoolExpr True { get; } = new("true");

    public BoolExpr False { get; } = new("false");

    public BoolExpr NewBool() => new(Declare("Bool"));

    public IntExpr NewInt() => new(Declare("Int"));

    public IntExpr Number(long number) =>
        new(number < 0 ? string.Create(CultureInfo.InvariantCulture, $"(- {(decimal)-(Int128)number})") : number.ToString(CultureInfo.InvariantCulture));

    public BoolExpr And(params IReadOnlyList<BoolExpr> parts) => parts.Count switch { 0 => True, 1 => parts[0], _ => Bool("and", parts) };

    public BoolExpr Or(params IReadOnlyList<BoolExpr> parts) => parts.Count switch { 0 => False, 1 => parts[0], _ => Bool("or", parts) };

    public BoolExpr Not(BoolExpr part) => Bool("not", [part]);

    public BoolExpr Xor(BoolExpr a, BoolExpr b) => Bool("xor", [a, b]);

    public BoolExpr Implies(BoolExpr a, BoolExpr b) => Bool("=>", [a, b]);

    public BoolExpr Equal(IntExpr a, IntExpr b) => Bool("=", [a, b]);

    public BoolExpr AtMost(IntExpr a, IntExpr b) => Bool("<=", [a, b]);

    public BoolExpr AtLeast(IntExpr a, IntExpr b) => Bool(">=", [a, b]);

    public BoolExpr Less(IntExpr a, IntExpr b) => Bool("<", [a, b]);

    /// <summary>One of two numbers, by a condition.</summary>
    public IntExpr If(BoolExpr condition, IntExpr then, IntExpr otherwise) => new(Define("Int", $"(ite {condition.Name} {then.Name} {otherwise.Name})"));

    public IntExpr Times(int factor, IntExpr number) => new(Define("Int", string.Create(CultureInfo.InvariantCulture, $"(* {factor} {number.Name})")));

    public void Assert(BoolExpr expression) => _text.Append(CultureInfo.InvariantCulture, $"(assert {expression.Name})\n");

    /// <summary>Whether everything asserted can be true together with some more.</summary>
    /// <param name="also">What else is to be true.</param>
    /// <param name="asked">A number to tell, where it can.</param>
    /// <returns>Null where it cannot; else the number asked for, 0 where none is.</returns>
    public long? Find(IReadOnlyList<BoolExpr> also, IntExpr? asked = null)
    {
        _ = _text.Append("(push)\n");
        foreach (BoolExpr one in also)
            Assert(one);

        _ = _text.Append("(check-sat)\n");
        string said = Say();
        long? found = said switch
        {
            "sat" => asked is null ? 0 : Value(asked),
            "unsat" => null,
            _ => throw new InvalidOperationException("The solver says: " + said),
        };
        _ = _text.Append("(pop)\n");
        return found;
    }

    public void Dispose() => Z3_del_context(_context);

    // ((day 738000)), ((day (- 5)))
    private long Value(IntExpr asked)
    {
        _ = _text.Append(CultureInfo.InvariantCulture, $"(get-value ({asked.Name}))\n");
        string[] words = Say().Split(['(', ')', ' '], StringSplitOptions.RemoveEmptyEntries);
        long number = long.Parse(words[^1], CultureInfo.InvariantCulture);
        return words.Contains("-") ? -number : number;
    }

    private string Say()
    {
        string said = Marshal.PtrToStringUTF8(Z3_eval_smtlib2_string(_context, Encoding.UTF8.GetBytes(_text.Append('\0').ToString())))?.Trim() ?? "";
        _ = _text.Clear();
        return said;
    }

    private BoolExpr Bool(string head, IReadOnlyList<Expr> parts) => new(Define("Bool", $"({head} {string.Join(' ', parts.Select(p => p.Name))})"));

    private string Declare(string sort)
    {
        string name = Next();
        _ = _text.Append(CultureInfo.InvariantCulture, $"(declare-const {name} {sort})\n");
        return name;
    }

    // What is said once is named, so that saying it twice does not double it.
    private string Define(string sort, string value)
    {
        string name = Next();
        _ = _text.Append(CultureInfo.InvariantCulture, $"(define-fun {name} () {sort} {value})\n");
        return name;
    }

    private string Next() => string.Create(CultureInfo.InvariantCulture, $"e{_names++}");

    [DllImport(Library)]
    private static extern IntPtr Z3_mk_config();

    [DllImport(Library)]
    private static extern void Z3_del_config(IntPtr config);

    [DllImport(Library)]
    private static extern IntPtr Z3_mk_context(IntPtr config);

    [DllImport(Library)]
    private static extern void Z3_del_context(IntPtr context);

    [DllImport(Library)]
    private static extern IntPtr Z3_eval_smtlib2_string(IntPtr context, byte[] text);
}
